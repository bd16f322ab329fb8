import { formatCount } from '../lib/format';
import type { LivePaper } from '../lib/live/live-figures';
import { language, text } from '../lib/text';

export type CitationsByPaperProps = { works: readonly LivePaper[] };

/** How often each of several works is cited. They are not added: a paper that cites two of them would count twice. */
export function CitationsByPaper({ works }: CitationsByPaperProps) {
  const counted = works.filter(({ citations }) => citations);
  if (counted.length === 0) return null;
  return (
    <>
      <h4 class="subheading">{text('citationsByPaper')}</h4>
      <dl class="by-paper figures">
        {counted.map(({ identifiers, title, year, citations }) => (
          <div key={identifiers.join()}>
            <dt>
              {title ?? identifiers[0]?.replace(/^doi:/, '')}
              {year !== undefined && <span class="quiet"> ({year})</span>}
            </dt>
            <dd>{citations && formatCount(citations.value, language())}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

import { identifierName, identifierUrl } from '../lib/catalog/links';
import type { Paper } from '../lib/catalog/schema';
import { text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { Section } from './Section';

export type PapersSectionProps = { papers: readonly Paper[] };

/** The model's own papers as references, DOIs shown as addresses (Crossref's display guidelines); a paper of which only the identifier is known is named by it. */
export function PapersSection({ papers }: PapersSectionProps) {
  return (
    <Section title={text('papers')}>
      {papers.length === 0 ? (
        <p class="quiet">{text('noPapers')}</p>
      ) : (
        <ul class="references">
          {papers.map((paper) => (
            <li key={paper.identifier}>
              <Reference paper={paper} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Reference({ paper }: { paper: Paper }) {
  const names = paper.authors?.join(', ');
  const authors = names && paper.etAl ? `${names} et al.` : names;
  return (
    <>
      {paper.title ? (
        <>
          {authors && `${authors} `}
          {paper.year !== undefined && `(${paper.year}). `}
          <span class="title" lang="en">
            {paper.title}
          </span>
          {/[.?!]$/.test(paper.title) ? ' ' : '. '}
          {paper.venue && <em>{paper.venue}.</em>}
        </>
      ) : (
        <span class="quiet">{text(`kind_${paper.kind ?? 'other'}`)} </span>
      )}
      <span class="identifiers">
        {[paper.identifier, ...paper.alternates].map((key, index) => (
          <span key={key}>
            {index > 0 && ' · '}
            <ExternalLink href={identifierUrl(key) ?? ''}>
              {key.startsWith('doi:') ? identifierUrl(key) : identifierName(key)}
            </ExternalLink>
          </span>
        ))}
      </span>
    </>
  );
}

import { useId } from 'preact/hooks';
import type { PaperToCite } from '../lib/cite/papers';
import type { CitationFormat } from '../lib/cite/work';
import { formatDate, formatList } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { CopyBox } from './CopyBox';

export type CiteBoxProps = {
  /** The model's name. */
  name: string;
  papers: readonly PaperToCite[];
  /** Keys of the papers that are cited. */
  chosen: readonly string[];
  format: CitationFormat;
  /** The citations; absent while what writes them is on its way. */
  written: string | undefined;
  asking: boolean;
  onChoose: (key: string, chosen: boolean) => void;
  onFormat: (format: CitationFormat) => void;
  onAsk: () => void;
  onSave: () => void;
  copy: (text: string) => Promise<boolean>;
};

/** Names of formats are the same in every language. */
const formats: Record<CitationFormat, string> = { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' };

/** The citations of a model's papers, in the format asked for, to copy or to save. */
export function CiteBox(props: CiteBoxProps) {
  const { name, papers, chosen, format, written } = props;
  const id = useId();
  if (papers.length === 0) return <p class="cite-box quiet">{text('citeNone')}</p>;
  return (
    <section class="cite-box" aria-label={text('citeTitle', name)}>
      <fieldset class="segments">
        <legend class="unseen">{text('citeFormat')}</legend>
        {(Object.keys(formats) as CitationFormat[]).map((one) => (
          <label key={one} class={one === format ? 'chosen' : ''}>
            <input
              type="radio"
              class="unseen"
              name={id}
              checked={one === format}
              onChange={() => props.onFormat(one)}
            />
            {formats[one]}
          </label>
        ))}
      </fieldset>
      {papers.length > 1 && (
        <fieldset class="cite-papers">
          <legend class="quiet">{text('citePapers')}</legend>
          {papers.map(({ key, name: identifier, work }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={(event) => props.onChoose(key, event.currentTarget.checked)}
              />
              <span>{work.title?.replace(/<\/?(?:i|b|sub|sup)>/g, '') ?? identifier}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Missing {...props} />
      {written !== undefined && chosen.length > 0 && (
        <>
          <CopyBox key={written} label={text('citation')} value={written} rows={8} copy={props.copy} />
          <p>
            <button type="button" class="button" onClick={props.onSave}>
              {text('saveFormat', formats[format])}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** What is not known of the papers, who can be asked for it, and who told what is known. */
function Missing({ papers, asking, onAsk }: CiteBoxProps) {
  const askable = papers.filter((paper) => paper.askable);
  const services = formatList(
    [...new Set(askable.flatMap(({ askable: one }) => one ?? []))],
    language(),
    'conjunction',
  );
  const told = new Map(
    papers.flatMap(({ told: one }) => (one ? [[`${one.service} ${one.at.slice(0, 10)}`, one]] : [])),
  );
  return (
    <>
      {askable.length > 0 && (
        <div class="cite-missing">
          <p>{plural('citeMissing', askable.length, String(askable.length))}</p>
          <p class="quiet">{text('citeAskHint', services)}</p>
          <button type="button" class="button primary" disabled={asking} onClick={onAsk}>
            {asking ? text('citeAsking') : text('citeAsk', services)}
          </button>
        </div>
      )}
      <div role="status">
        {papers.map(
          ({ key, name, failure }) =>
            failure && (
              <p key={key} class="warning">
                {text(failure.reason === 'not-found' ? 'citeUnknown' : 'citeFailed', failure.service, name)}
              </p>
            ),
        )}
        {[...told].map(([key, { service, at }]) => (
          <p key={key} class="origin-note">
            {text('citeTold', service, formatDate(at.slice(0, 10), language(), 'short'))}
          </p>
        ))}
      </div>
    </>
  );
}

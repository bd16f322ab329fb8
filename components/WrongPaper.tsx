import { bioRodeo } from '../lib/catalog/links';
import { text } from '../lib/text';
import { CopyBox, type CopyBoxProps } from './CopyBox';
import { ExternalLink } from './ExternalLink';

export type WrongPaperProps = { report: string; copy: CopyBoxProps['copy']; onDone: () => void };

/** After "Wrong paper?": the whole report, for the person to send or not. Nothing is sent by itself. */
export function WrongPaper({ report, copy, onDone }: WrongPaperProps) {
  return (
    <div class="wrong-paper">
      <h2>{text('wrongPaper')}</h2>
      <p>{text('wrongPaperHint')}</p>
      <CopyBox label={text('report')} value={report} rows={7} copy={copy} />
      <p class="row">
        <ExternalLink href={bioRodeo.contact}>{text('openContact')}</ExternalLink>
        <button type="button" class="text-button" onClick={onDone}>
          {text('done')}
        </button>
      </p>
    </div>
  );
}

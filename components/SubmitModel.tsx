import { useState } from 'preact/hooks';
import { bioRodeo } from '../lib/catalog/links';
import { text } from '../lib/text';
import { CopyBox, type CopyBoxProps } from './CopyBox';
import { ExternalLink } from './ExternalLink';

export type SubmitModelProps = {
  /** The identifiers of a work that the catalogue lacks, a line each. */
  identifiers: string;
  copy: CopyBoxProps['copy'];
};

/** For a work that the catalogue lacks: its identifiers, ready to paste into bio.rodeo's form. */
export function SubmitModel({ identifiers, copy }: SubmitModelProps) {
  const [open, setOpen] = useState(false);
  return (
    <div class="submit-model">
      <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text('submitModel')}
      </button>
      {open && (
        <>
          <p class="quiet">{text('submitHint')}</p>
          <CopyBox
            label={text('identifiers')}
            value={identifiers}
            rows={2 * identifiers.split('\n').length}
            copy={copy}
          />
          <p>
            <ExternalLink href={bioRodeo.home}>{text('openBioRodeo')}</ExternalLink>
          </p>
        </>
      )}
    </div>
  );
}

import { formatShare } from '../lib/format';
import { language, text } from '../lib/text';
import { Meter } from './Meter';

export type CitingFieldsProps = { fields: readonly { name: string; share: number }[] };

/** The fields of the research that cites the model, as bars of their share. */
export function CitingFields({ fields }: CitingFieldsProps) {
  const largest = Math.max(...fields.map(({ share }) => share));
  return (
    <>
      <h4 class="subheading">{text('citingFields')}</h4>
      <ul class="field-chart figures">
        {fields.map(({ name, share }) => (
          <li key={name}>
            <span>{name}</span>
            <Meter value={share} max={largest} />
            <span class="share">{formatShare(share, language())}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { Openness } from '../lib/catalog/schema';
import { text } from '../lib/text';
import { OpennessDisc } from './OpennessDisc';

export type OpennessLabelProps = { label: Openness['label']; large?: boolean };

/** Open, Partial or Closed, with a full, half or empty disc. */
export function OpennessLabel({ label, large = false }: OpennessLabelProps) {
  return (
    <span class={large ? 'openness-label large' : 'openness-label'}>
      {label && <OpennessDisc label={label} />}
      {label ? text(`label_${label}`) : text('noScore')}
    </span>
  );
}

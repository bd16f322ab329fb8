import type { Openness } from '../lib/catalog/schema';
import { text } from '../lib/text';

export type OpennessLabelProps = { label: Openness['label']; large?: boolean };

/** How much of the disc is filled, so that the three labels differ without colour. */
const filled = { Open: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0', Partial: 'M6 1a5 5 0 0 0 0 10z', Closed: '' };

/** Open, Partial or Closed, with a full, half or empty disc. */
export function OpennessLabel({ label, large = false }: OpennessLabelProps) {
  return (
    <span class={large ? 'openness-label large' : 'openness-label'}>
      {label && (
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.6" />
          <path d={filled[label]} fill="currentColor" />
        </svg>
      )}
      {label ? text(`label_${label}`) : text('noScore')}
    </span>
  );
}

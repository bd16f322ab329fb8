import type { Openness } from '../lib/catalog/schema';

export type OpennessDiscProps = { label: NonNullable<Openness['label']>; size?: number };

/** How much of the disc is filled, so that the three labels differ without colour. */
const filled = { Open: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0', Partial: 'M6 1a5 5 0 0 0 0 10z', Closed: '' };

/** A full, half or empty disc. */
export function OpennessDisc({ label, size = 12 }: OpennessDiscProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d={filled[label]} fill="currentColor" />
    </svg>
  );
}

import type { Verdict } from '../lib/openness/evidence';
import { type TextKey, text } from '../lib/text';

export type VerdictMarkProps = { verdict: Verdict };

/** A verdict as a shape and a word: full, half, empty, or a question. No colour: it is no grade. */
export function VerdictMark({ verdict }: VerdictMarkProps) {
  return (
    <span class={`verdict-mark ${verdict}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle
          cx="7"
          cy="7"
          r="5.25"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-dasharray={dashes[verdict]}
        />
        {verdict === 'found' && (
          <path d="M4.4 7.2l1.8 1.8 3.4-3.8" fill="none" stroke="currentColor" stroke-width="1.5" />
        )}
        {verdict === 'partial' && <path d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />}
      </svg>
      {text(`checkVerdict_${verdict}` as TextKey)}
    </span>
  );
}

const dashes: Partial<Record<Verdict, string>> = { unknown: '2 2.1' };

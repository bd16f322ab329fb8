import type { Verdict } from '../../lib/openness/evidence';
import type { Label } from './labels';

export interface Judged extends Label {
  said: Verdict;
}

export interface Agreement {
  /** Of what was said to be found, how much the label finds too; percent. */
  precision: number;
  /** Of what the label finds, how much was said to be found; percent. */
  recall: number;
  /** Verdicts that are the label's own; "unknown" agrees with "absent". */
  exact: number;
  /** Said to be found, and absent by the label. */
  invented: Judged[];
  /** Every other disagreement about what is found. */
  misses: Judged[];
}

const share = (part: number, of: number) => (of === 0 ? 100 : (100 * part) / of);

export function agreementOf(judged: readonly Judged[]): Agreement {
  const said = judged.filter((one) => one.said === 'found');
  const labelled = judged.filter(({ verdict }) => verdict === 'found');
  const both = said.filter(({ verdict }) => verdict === 'found').length;
  const same = judged.filter((one) => one.said === one.verdict || (one.said === 'unknown' && one.verdict === 'absent'));
  return {
    precision: share(both, said.length),
    recall: share(both, labelled.length),
    exact: share(same.length, judged.length),
    invented: said.filter(({ verdict }) => verdict === 'absent'),
    misses: [...said.filter(({ verdict }) => verdict === 'partial'), ...labelled.filter((one) => one.said !== 'found')],
  };
}

import type { ModelRecord } from '../catalog/schema';
import type { OpennessCheck } from './check';
import type { Verdict } from './evidence';

/*
 * The catalogue's record of a model beside what a check of its repository finds. The two measure different things, so only
 * a plain contradiction is called one.
 */

/** What each of bio.rodeo's questions turns on, as far as a repository shows it; ids of MOF components. */
export const aspects = { usability: [8, 10, 9], reproducibility: [7, 15, 16, 18, 19] } as const;

export interface Difference {
  about: 'license' | 'usability' | 'reproducibility' | 'reproducibilityLow';
  /** What the record says, and what GitHub does. */
  values: string[];
}

/** A score from which a thing is said to be there, and one up to which it is said to be missing; of 100. */
const high = 70;
const low = 20;

export function differences({ license, openness }: ModelRecord, check: OpennessCheck): Difference[] {
  const verdict = (id: number): Verdict | undefined => check.components.find((one) => one.id === id)?.finding.verdict;
  const lacks = (id: number) => verdict(id) === 'absent';
  const found: Difference[] = [];
  const said = recognised(license);
  const now = recognised(check.evidence.license);
  if (said && now && said !== now) found.push({ about: 'license', values: [said, now] });
  const { usability = 0, reproducibility } = openness ?? {};
  if (usability >= high && lacks(10) && lacks(8)) found.push({ about: 'usability', values: [String(usability)] });
  if (reproducibility !== undefined && reproducibility >= high && lacks(7))
    found.push({ about: 'reproducibility', values: [String(reproducibility)] });
  if (reproducibility !== undefined && reproducibility <= low && verdict(7) === 'found' && verdict(15) === 'found')
    found.push({ about: 'reproducibilityLow', values: [String(reproducibility)] });
  return found;
}

/** Terms that a host does not recognise may be any. */
const recognised = (license: string | undefined) => (license === 'NOASSERTION' ? undefined : license);

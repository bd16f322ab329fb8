import type { Finding } from './evidence';
import type { ComponentLicense } from './licenses';
import { evaluateMof, type MofRelease } from './mof';
import { type MofComponent, type MofLevel, mofComponents } from './mof-components';

/** Between which classes a repository stands: what is surely open, and what would be if all doubts ended well. */
export interface Bounds {
  /** 0: unclassified. */
  lower: 0 | MofLevel;
  upper: 0 | MofLevel;
  /** The next class above `upper`; absent at class I. */
  next?: MofLevel;
  /** Ids of what that class asks for and is not there at best. */
  missing: number[];
}

type Judged = MofComponent & { finding: Finding; license: ComponentLicense };

/** An open license for every kind of thing, in the place of one that nobody named. */
const hoped = 'OpenMDW-1.0';

export function boundsOf(components: readonly Judged[]): Bounds {
  const sure = components.filter(({ finding, license }) => finding.verdict === 'found' && license.status === 'known');
  const possible = components.filter(
    ({ finding, license }) => finding.verdict !== 'absent' && license.status !== 'none',
  );
  const lower = evaluateMof(releaseOf(sure)).mofClass;
  const best = evaluateMof(releaseOf(possible));
  const next = best.mofClass === 1 ? undefined : (((best.mofClass || 4) - 1) as MofLevel);
  const missing = best.components.filter(({ id, status, replacedBy }) => {
    const { required, class: lowest } = mofComponents.find((one) => one.id === id) as MofComponent;
    return next !== undefined && required && lowest >= next && status !== 'included' && replacedBy === undefined;
  });
  return { lower, upper: best.mofClass, next, missing: missing.map(({ id }) => id) };
}

const releaseOf = (components: readonly Judged[]): MofRelease => ({
  components: components.map(({ name, license }) => ({
    name,
    license: license.status === 'known' ? license.license : hoped,
  })),
});

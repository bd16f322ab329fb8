import {
  type Domain,
  isOpenLicense,
  isTypeAppropriate,
  type MofComponent,
  type MofLevel,
  mofComponents,
  researchPaper,
  technicalReport,
} from './mof-components';

/*
 * The rule of the Model Openness Framework exactly as its reference tool applies it:
 * https://github.com/lfai/model_openness_tool at 8b5d30e, web/modules/mof/src/ModelEvaluator.php (and ModelUpdater.php for
 * what its files mean). Where the framework's text says otherwise: docs/openness-check.md.
 */

interface NamedLicense {
  /** SPDX identifier; empty or null: none. */
  name?: string | null;
}

/** A release in the tool's own shape. */
export interface MofRelease {
  /** What holds for every component of a domain, and `distribution` for whatever no other license names. */
  license?: { [Part in Domain | 'distribution']?: NamedLicense | null } | null;
  components: readonly {
    name: string;
    /** Absent or null: the release's. Empty or `unlicensed`: it has none, whatever the release says. */
    license?: string | null;
  }[];
}

export interface MofComponentResult {
  id: number;
  name: string;
  /** `invalid`: its license is not open. */
  status: 'included' | 'missing' | 'unlicensed' | 'invalid';
  /** The license that was judged. */
  license?: string;
  /** Open, but not written for such a thing: it counts all the same. */
  warning?: 'not-type-appropriate';
  /** The component that stands in for this one. */
  replacedBy?: number;
}

export interface MofEvaluation {
  /** 0: unclassified. */
  mofClass: 0 | MofLevel;
  /** Percent, unrounded; 0 as long as the class below is not complete. */
  progress: Record<MofLevel, number>;
  /** All 17, by id. */
  components: MofComponentResult[];
}

const byName = new Map(mofComponents.map((component) => [component.name, component]));
const levels: readonly MofLevel[] = [3, 2, 1];

/** The class of a release. Throws a RangeError that names a component which is unknown or there twice. */
export function evaluateMof(release: MofRelease): MofEvaluation {
  const named = readComponents(release);
  const components = mofComponents.map((component) => judge(component, named, release.license ?? {}));
  const included = new Set(components.filter(({ status }) => status === 'included').map(({ id }) => id));
  const paperStandsIn = !included.has(technicalReport) && included.has(researchPaper);
  if (paperStandsIn) {
    const report = components.find(({ id }) => id === technicalReport);
    if (report) report.replacedBy = researchPaper;
  }
  const progress = measure(included, paperStandsIn);
  return { mofClass: ([1, 2, 3] as const).find((level) => progress[level] === 100) ?? 0, progress, components };
}

function readComponents({ components }: MofRelease): Map<number, string | null | undefined> {
  const named = new Map<number, string | null | undefined>();
  for (const { name, license } of components) {
    const component = byName.get(name);
    if (!component) throw new RangeError(`Unknown component "${name}".`);
    if (named.has(component.id)) throw new RangeError(`The component "${name}" is there twice.`);
    named.set(component.id, license);
  }
  return named;
}

function judge(
  { id, name, domain }: MofComponent,
  named: ReadonlyMap<number, string | null | undefined>,
  released: NonNullable<MofRelease['license']>,
): MofComponentResult {
  if (!named.has(id)) return { id, name, status: 'missing' };
  const ofDomain = released[domain]?.name;
  const license = named.get(id) ?? (given(ofDomain) ? ofDomain : released.distribution?.name);
  if (!given(license) || license === 'unlicensed') return { id, name, status: 'unlicensed' };
  if (!isOpenLicense(license)) return { id, name, status: 'invalid', license };
  if (isTypeAppropriate(license, domain)) return { id, name, status: 'included', license };
  return { id, name, status: 'included', license, warning: 'not-type-appropriate' };
}

/** The tool is written in PHP, to which the text `0` is as empty as no text. */
function given(license: string | null | undefined): license is string {
  return Boolean(license) && license !== '0';
}

/** From class III down: a class begins to count when the one below it is complete. */
function measure(included: ReadonlySet<number>, paperStandsIn: boolean): Record<MofLevel, number> {
  const progress: Record<MofLevel, number> = { 1: 0, 2: 0, 3: 0 };
  let complete = true;
  for (const level of levels) {
    if (!complete) break;
    const asked = mofComponents.filter(({ required, class: lowest }) => required && lowest >= level);
    // The paper itself is asked for by class I, where it cannot be counted a second time for the report.
    const needed = asked.length - (level === 1 && paperStandsIn ? 1 : 0);
    const there = asked.filter(({ id }) => included.has(id)).length + (level !== 1 && paperStandsIn ? 1 : 0);
    progress[level] = Math.min(100, (there / needed) * 100);
    complete = there >= asked.length;
  }
  return progress;
}

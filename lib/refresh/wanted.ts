import type { Figures, ModelFacts } from '../catalog/schema';
import type { ServiceName } from '../live/answer';
import { citingFigures, type FigureId, figureIds, serviceOptions, sourcesOf } from './figures';
import { figureAt } from './place';

/** What a person asked for. */
export interface Choice {
  /** Services, figures or groups of figures (`health`, `citations`, `citing`); empty: everything. */
  only: readonly string[];
  /** The same names, left out. */
  without?: readonly string[];
  /** `YYYY-MM-DD`: figures known since that day are left alone. */
  since?: string;
}

export interface Wanted {
  services: ReadonlySet<ServiceName>;
  figures: ReadonlySet<FigureId>;
  since?: string;
}

export type ReadChoice = { status: 'read'; wanted: Wanted } | { status: 'wrong'; reason: string };

/** Services and figures of a choice. Named figures restrict services to those that give them, and the other way round. */
export function readChoice({ only, without = [], since }: Choice): ReadChoice {
  const named = readNames('--only', only);
  if (named.status === 'wrong') return named;
  const left = readNames('--without', without);
  if (left.status === 'wrong') return left;
  if (since !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(since) && Number.isFinite(Date.parse(since)))) {
    return { status: 'wrong', reason: `--since: "${since}" is not a day; write YYYY-MM-DD` };
  }
  const all: readonly ServiceName[] = named.services.length > 0 ? named.services : Object.values(serviceOptions);
  const able = all.filter((service) => !left.services.includes(service));
  const figures = (named.figures.length > 0 ? named.figures : figureIds).filter(
    (id) => !left.figures.includes(id) && sourcesOf[id].some((service) => able.includes(service)),
  );
  if (figures.length === 0) return { status: 'wrong', reason: '--only and --without leave nothing to ask for' };
  const services = able.filter((service) => figures.some((id) => sourcesOf[id].includes(service)));
  return { status: 'read', wanted: { figures: new Set(figures), services: new Set(services), since } };
}

type Names = { status: 'read'; services: ServiceName[]; figures: FigureId[] } | { status: 'wrong'; reason: string };

function readNames(option: string, names: readonly string[]): Names {
  const read: Names = { status: 'read', services: [], figures: [] };
  for (const name of names) {
    const service = Object.hasOwn(serviceOptions, name) ? serviceOptions[name] : undefined;
    const figures =
      name === 'citing' ? citingFigures : figureIds.filter((id) => id === name || id.startsWith(`${name}.`));
    if (service === undefined && figures.length === 0) {
      return { status: 'wrong', reason: `${option}: there is no "${name}"; there are ${choices.join(', ')}` };
    }
    if (service !== undefined) read.services.push(service);
    read.figures.push(...figures);
  }
  return read;
}

/** What may stand after `--only` and `--without`. */
const choices = [...Object.keys(serviceOptions), 'citations', 'citing', 'health', ...figureIds];

/** The figures wanted of one model: with a `since`, only those that are absent or older. */
export function wantedOf(model: Pick<ModelFacts, 'papers'>, figures: Figures, wanted: Wanted): Set<FigureId> {
  const { since } = wanted;
  if (since === undefined) return new Set(wanted.figures);
  const due = (id: FigureId) => {
    if (id === 'papers') return model.papers.some(({ title, authors, year }) => !title || !authors || !year);
    const asOf = figureAt(figures, id)?.asOf;
    // A month is as old as its first day: what may be older is asked for.
    return asOf === undefined || asOf.padEnd(10, '-01') < since;
  };
  return new Set([...wanted.figures].filter(due));
}

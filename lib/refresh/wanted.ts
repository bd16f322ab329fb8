import type { Figures, ModelFacts } from '../catalog/schema';
import type { ServiceName } from '../live/answer';
import { type FigureId, figureIds, serviceOptions, sourcesOf } from './figures';
import { figureAt } from './place';

/** What a person asked for. */
export interface Choice {
  /** Services, figures or groups of figures (`health`, `citations`); empty: everything. */
  only: readonly string[];
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
export function readChoice({ only, since }: Choice): ReadChoice {
  const services = new Set<ServiceName>();
  const figures = new Set<FigureId>();
  for (const name of only) {
    const service = Object.hasOwn(serviceOptions, name) ? serviceOptions[name] : undefined;
    const named = figureIds.filter((id) => id === name || id.startsWith(`${name}.`));
    if (service !== undefined) services.add(service);
    else if (named.length > 0) for (const id of named) figures.add(id);
    else return { status: 'wrong', reason: `--only: there is no "${name}"; there are ${choices().join(', ')}` };
  }
  if (since !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(since) && Number.isFinite(Date.parse(since)))) {
    return { status: 'wrong', reason: `--since: "${since}" is not a day; write YYYY-MM-DD` };
  }
  const every = figures.size === 0 ? figureIds : [...figures];
  const able = services.size === 0 ? new Set(Object.values(serviceOptions)) : services;
  return {
    status: 'read',
    wanted: {
      figures: new Set(every.filter((id) => sourcesOf[id].some((service) => able.has(service)))),
      services: new Set([...able].filter((service) => every.some((id) => sourcesOf[id].includes(service)))),
      since,
    },
  };
}

/** What may stand after `--only`. */
function choices(): string[] {
  return [...Object.keys(serviceOptions), 'citations', 'health', ...figureIds];
}

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

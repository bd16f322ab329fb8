import type { z } from 'zod';
import { Figures, type FiguresLine } from '../catalog/schema';
import { type FigureId, figureIds, sourcesOf } from './figures';
import type { Known } from './main-paper';
import { givesWay, newFigures } from './new-figures';
import { figureAt, withFigure } from './place';
import type { PlannedModel } from './plan';

/** What became of one figure. */
export interface FigureChange {
  slug: string;
  figure: FigureId;
  /** `confirmed`: the same value, known as of a later day. */
  kind: 'new' | 'changed' | 'confirmed';
  source: string;
  /** Who said it before. */
  oldSource?: string;
  before?: unknown;
  after: unknown;
}

export interface MergedFigures {
  lines: z.infer<typeof FiguresLine>[];
  changes: FigureChange[];
}

/** The figures of all models, sorted by slug, with what the chosen ones were told. Nothing is ever taken away. */
export function mergeFigures(
  figures: ReadonlyMap<string, Figures>,
  planned: readonly PlannedModel[],
  known: Known,
): MergedFigures {
  const merged = new Map(figures);
  const changes: FigureChange[] = [];
  for (const each of planned) {
    const { slug } = each.model;
    const fresh = newFigures(each, known);
    let own = figures.get(slug) ?? {};
    for (const id of figureIds) {
      const figure = fresh[id];
      const old = figureAt(own, id);
      if (figure === undefined || !givesWay(old, figure, known, sourcesOf[id])) continue;
      const next = Figures.safeParse(withFigure(own, id, figure));
      // A value that the schema does not take, a blank language for one, is as good as none.
      if (!next.success) continue;
      own = next.data;
      const kind = old === undefined ? 'new' : isSame(old.value, figure.value) ? 'confirmed' : 'changed';
      changes.push({
        slug,
        figure: id,
        kind,
        source: figure.source,
        oldSource: old?.source,
        before: old?.value,
        after: figure.value,
      });
    }
    if (Object.keys(own).length > 0) merged.set(slug, own);
  }
  const lines = [...merged]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    // Parsed once more: the schema orders the fields, so that the same figures are the same bytes.
    .map(([slug, own]) => ({ slug, ...Figures.parse(own) }));
  return { lines, changes };
}

/** Lists and shares are the same when written the same: both are made by one hand. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

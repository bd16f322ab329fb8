import type { Figure, Figures } from '../catalog/schema';
import type { FigureId } from './figures';

/** The place of a figure: `health.forks` is `forks` of `health`. */
function split(id: FigureId): [string | undefined, string] {
  const dot = id.indexOf('.');
  return dot < 0 ? [undefined, id] : [id.slice(0, dot), id.slice(dot + 1)];
}

/** A model's figure; absent: unknown. */
export function figureAt(figures: Figures, id: FigureId): Figure<unknown> | undefined {
  const [group, name] = split(id);
  const holder = (group === undefined ? figures : figures[group as 'citations' | 'health']) ?? {};
  return (holder as Record<string, Figure<unknown> | undefined>)[name];
}

/** The same figures with one of them set. */
export function withFigure(figures: Figures, id: FigureId, figure: Figure<unknown>): Figures {
  const [group, name] = split(id);
  if (group === undefined) return { ...figures, [name]: figure };
  return { ...figures, [group]: { ...figures[group as 'citations' | 'health'], [name]: figure } };
}

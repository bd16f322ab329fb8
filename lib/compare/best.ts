import type { Cell } from './rows';

/** What makes one fact better than another of its row. */
export type Better = 'higher' | 'later' | 'label' | 'mof';

const labels = ['Closed', 'Partial', 'Open'];
const mofClasses = ['III', 'II', 'I'];

/** Comparable in its row; absent for what cannot be ranked, as "11mo ago". */
const ranks: Record<Better, (value: Cell['value']) => number | undefined> = {
  higher: (value) => (typeof value === 'number' ? value : undefined),
  // Only whole days can be told apart.
  later: (value) => {
    const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value.slice(0, 10)) : NaN;
    return Number.isNaN(day) ? undefined : day;
  },
  label: (value) => known(labels.indexOf(String(value))),
  // Unclassified ranks below every class.
  mof: (value) => {
    const name = typeof value === 'string' ? /\bclass\s+(I{1,3})\b/i.exec(value)?.[1]?.toUpperCase() : undefined;
    if (name) return known(mofClasses.indexOf(name));
    return typeof value === 'string' && /^unclassified$/i.test(value) ? -1 : undefined;
  },
};

const known = (index: number): number | undefined => (index < 0 ? undefined : index);

/** Which cells are the best of those known: none where fewer than two can be ranked or where all of these are alike. */
export function bestOf(cells: readonly Cell[], better: Better | undefined): boolean[] {
  const rank = better && ranks[better];
  const ranked = cells.map(({ value }) => (rank && value !== undefined ? rank(value) : undefined));
  const values = ranked.filter((value) => value !== undefined);
  const best = Math.max(...values);
  if (values.length < 2 || values.every((value) => value === best)) return cells.map(() => false);
  return ranked.map((value) => value === best);
}

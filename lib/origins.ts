/** A figure's name as shown, with its source and date. */
export interface Attributed {
  name: string;
  source: string;
  asOf: string;
}

/** Figures of the same source and date together, in the order in which each origin first comes. */
export function groupByOrigin(figures: readonly Attributed[]): { source: string; asOf: string; names: string[] }[] {
  const groups = new Map<string, { source: string; asOf: string; names: string[] }>();
  for (const { name, source, asOf } of figures) {
    const key = JSON.stringify([source, asOf]);
    const group = groups.get(key) ?? { source, asOf, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

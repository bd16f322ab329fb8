/** A figure's name as shown, with its source and date. */
export interface Attributed {
  name: string;
  source: string;
  asOf: string;
  /** When it was asked for, in milliseconds since 1970; absent: it comes with the catalogue. */
  at?: number;
}

export interface Origin {
  source: string;
  asOf: string;
  at?: number;
  names: string[];
}

/** Figures of the same source and date together, in the order in which each origin first comes. */
export function groupByOrigin(figures: readonly Attributed[]): Origin[] {
  const groups = new Map<string, Origin>();
  for (const { name, source, asOf, at } of figures) {
    // What was asked for within a minute is of one age.
    const key = JSON.stringify([source, asOf, at && Math.round(at / 60_000)]);
    const group = groups.get(key) ?? { source, asOf, at, names: [] };
    if (!group.names.includes(name)) group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

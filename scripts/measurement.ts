/** One number of the bench. */
export interface Measurement {
  name: string;
  value: number;
  unit: string;
  /** The most that is allowed; of a share of successes (%), the least. */
  budget?: number;
}

/** A line for people: name, value, budget, and whether it is kept. */
export function lineOf({ name, value, unit, budget }: Measurement): string {
  const shown = `${new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value)} ${unit}`;
  if (budget === undefined) return `    ${name}: ${shown}`;
  const kept = unit === '%' ? value >= budget : value <= budget;
  return `${kept ? 'ok ' : 'NOT'} ${name}: ${shown} (${unit === '%' ? 'at least' : 'at most'} ${budget} ${unit})`;
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

import type { DoiReading } from '../identifiers/doi';

/** What one kind of evidence says a page is about: one work, several (then it is a list), or nothing. */
export type Evidence = DoiReading | 'several' | undefined;

/** The one work that all readings name. */
export function oneWork(readings: readonly DoiReading[]): Evidence {
  const [first] = readings;
  return readings.every(({ key }) => key === first?.key) ? first : 'several';
}

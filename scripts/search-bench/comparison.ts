import { type GeneratedQuery, rows } from '../../tests/catalog/generated-queries';
import { quantile } from '../measurement';
import type { Asked } from './ask';

interface Comparison {
  table: string;
  /** Rows of queries in which a library has more of the same queries first, or among five. */
  behind: number;
  /** Our shares over all queries, in percent. */
  first: number;
  five: number;
}

/** The shares of success of each row of queries and each search, then what keystrokes and the index take. */
export function comparison(
  size: number,
  queries: readonly GeneratedQuery[],
  us: Asked,
  libraries: readonly Asked[],
): Comparison {
  const all = [us, ...libraries];
  const share = (places: readonly number[], row: string | undefined, most: number, asked = places.length) => {
    const of = places.slice(0, asked).filter((_, at) => row === undefined || queries[at]?.row === row);
    return (100 * of.filter((place) => place >= 0 && place < most).length) / of.length;
  };
  const both = (row?: string) => (search: Asked) => {
    const shares = [1, 5].map((most) => share(search.places, row, most));
    return shares.every(Number.isFinite) ? shares.map((value) => value.toFixed(1)).join(' / ') : '–';
  };
  const at = (times: readonly number[], part: number) => {
    const value = quantile(times, part);
    return times.length === 0 ? '–' : value.toFixed(value < 10 ? 2 : 0);
  };
  const count = (row?: string) => queries.filter((query) => row === undefined || query.row === row).length;
  const lines = [
    ['first / among five, %', 'queries', ...all.map(({ name }) => name)],
    ...rows.map((row) => [row, `${count(row)}`, ...all.map(both(row))]),
    ['all', `${count()}`, ...all.map(both())],
    ['asked', '', ...all.map(({ gaveUp, places }) => gaveUp ?? `${places.length}`)],
    ['keystroke, median, ms', '', ...all.map(({ times }) => at(times, 0.5))],
    ['keystroke, p95, ms', '', ...all.map(({ times }) => at(times, 0.95))],
    ['  ours in turns, p95, ms', '', ...all.map(({ ours }) => at(ours, 0.95))],
    ['  keystrokes', '', ...all.map(({ times }) => `${times.length}`)],
    ['index made, ms', '', ...all.map(({ gaveUp, building }) => (gaveUp ? '–' : building.toFixed(0)))],
    ['index in memory, MB', '', ...all.map(({ gaveUp, bytes }) => (gaveUp ? '–' : (bytes / 1e6).toFixed(0)))],
  ];
  const isBehind = (row: string) =>
    libraries.some(({ places }) =>
      [1, 5].some((most) => share(us.places, row, most, places.length) < share(places, row, most)),
    );
  return {
    table: [`\n    ${size.toLocaleString('en')} models`, ...aligned(lines)].join('\n'),
    behind: rows.filter(isBehind).length,
    first: share(us.places, undefined, 1),
    five: share(us.places, undefined, 5),
  };
}

/** Lines of cells in columns: the first column to the left, the others to the right. */
function aligned(lines: readonly string[][]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => {
    const cells = line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    return `    ${cells.join('  ')}`;
  });
}

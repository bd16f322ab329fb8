import { type GeneratedQuery, randomFrom, rows } from '../../tests/catalog/generated-queries';
import type { Find } from './libraries';

/** As long, in ms, as one library is asked. */
const longestAsking = 90_000;

/** What was measured of one search. */
export interface Asked {
  name: string;
  /** Making the index, in ms. */
  building: number;
  /** Of each query in order: the place of the first fitting model among five, from 0, and -1 for none of them. A slow library is not asked the last ones. */
  places: number[];
  /** Keystrokes in ms, and ours for the same ones, measured in turns. */
  times: number[];
  ours: number[];
}

/** Some queries of each row, by turns of the rows and of their kinds: wherever one stops, all have had as many. */
export function inTurnOfRows(queries: readonly GeneratedQuery[], perRow: number): GeneratedQuery[] {
  const turned = rows.map((row) => byTurns(queries.filter((query) => query.row === row)).slice(0, perRow));
  return Array.from({ length: perRow }, (_, at) => turned.flatMap((some) => some[at] ?? [])).flat();
}

function byTurns(queries: readonly GeneratedQuery[]): GeneratedQuery[] {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const ofKind = kinds.map((kind) => queries.filter((query) => query.kind === kind));
  return queries.flatMap((_, at) => ofKind.flatMap((some) => some[at] ?? []));
}

export function ask(find: Find, queries: readonly GeneratedQuery[], longest = longestAsking): number[] {
  const places: number[] = [];
  const end = performance.now() + longest;
  for (const { text, fits } of queries) {
    if (performance.now() > end) break;
    places.push(find(text, 5).findIndex((slug) => fits.has(slug)));
  }
  return places;
}

/** Every text that stands in the box while the queries are typed, shuffled, so that the first of them speak for all. */
export function keystrokesOf(queries: readonly GeneratedQuery[]): string[] {
  const random = randomFrom(queries.length);
  return queries
    .flatMap(({ text }) => Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)))
    .map((text) => ({ text, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ text }) => text);
}

import { type GeneratedQuery, randomFrom, rows } from '../../tests/catalog/generated-queries';
import type { Find } from './libraries';

/** As long, in ms, as one library is asked. */
const longestAsking = 40_000;

/** What was measured of one search. */
export interface Asked {
  name: string;
  /** Why there is nothing more to tell of a library. */
  gaveUp?: string;
  /** Making the index, in ms, and the memory that it then takes, in bytes. */
  building: number;
  bytes: number;
  /** Of each query in order: the place of the first fitting model among five, from 0, and -1 for none of them. A slow library is not asked the last ones. */
  places: number[];
  /** Keystrokes in ms, and ours for the same ones, measured in turns; of ours, without a library beside it. */
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

/** Five answers to each text, until it has taken too long. */
export function answersOf(find: Find, texts: readonly string[], longest = longestAsking): string[][] {
  const found: string[][] = [];
  const end = performance.now() + longest;
  for (const text of texts) {
    if (performance.now() > end) break;
    found.push(find(text, 5));
  }
  return found;
}

/** For each answered query the place of the first model that fits, from 0, and -1 for none. */
export function placesOf(found: readonly string[][], queries: readonly GeneratedQuery[]): number[] {
  return found.map((slugs, at) => slugs.findIndex((slug) => queries[at]?.fits.has(slug)));
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

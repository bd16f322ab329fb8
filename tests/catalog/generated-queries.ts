import type { ModelRecord } from '../../lib/catalog/schema';
import { type Kind, kindsByRow, type Query, type Random } from './query-kinds';

export type Row = keyof typeof kindsByRow;

/** What a person might type, and every model that it may well mean. */
export interface GeneratedQuery {
  row: Row;
  kind: string;
  text: string;
  fits: ReadonlySet<string>;
}

export const rows = Object.keys(kindsByRow) as Row[];

/**
 * The same queries for the same models and seed. Each kind has its own, whatever the others are; the first of many are
 * those of few.
 */
export function generateQueries(models: readonly ModelRecord[], seed: number, perKind: number): GeneratedQuery[] {
  return rows.flatMap((row) =>
    Object.entries<Kind>(kindsByRow[row]).flatMap(([kind, make]) => {
      const random = randomFrom(seed + numberOf(kind));
      const queries: GeneratedQuery[] = [];
      for (let tries = 0; queries.length < perKind && tries < perKind * 100; tries++) {
        const model = models[Math.floor(random() * models.length)];
        const query = model && make(model, random);
        if (!query) continue;
        const fits = meant(query, models);
        if (fits) queries.push({ row, kind, text: query.text, fits });
      }
      return queries;
    }),
  );
}

/**
 * The models that a query means; absent when it may as well mean another, which the more often happens the more names there
 * are. Nobody can say which model should then come first, so that no search is asked it.
 */
function meant({ fits, rivals }: Query, models: readonly ModelRecord[]): ReadonlySet<string> | undefined {
  const slugs = new Set<string>();
  for (const model of models) {
    if (fits(model)) slugs.add(model.slug);
    else if (rivals?.(model)) return undefined;
  }
  return slugs;
}

/** Some number of a text. */
function numberOf(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
  return number;
}

/** Mulberry32: a small generator of numbers from 0 to 1 that is the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

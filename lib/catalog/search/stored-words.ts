import type { Work } from '../in-slices';
import type { WordFields } from './document';
import { PrefixTable, type StoredTable } from './prefix-table';
import { fold, squash, wordsOf } from './text';

export const fields = ['name', 'code', 'keywords', 'organizations', 'categories', 'more'] as const;
/** What a word counts in each field. */
export const boosts = [6, 2, 3, 3, 3, 1];
export const inNameField = 0;

/** A note of the table: the field, and how often the word is in it, up to 31 times. */
const fieldBits = 3;
const mostTimes = 31;
export const fieldOf = (note = 0): number => note & (2 ** fieldBits - 1);
export const timesOf = (note: number): number => note >> fieldBits;

/** The index of words as it is stored. */
export interface StoredWords {
  table: StoredTable;
  /** Different words of each field of each document, up to 65,535. */
  lengths: Uint16Array;
}

/** Indexes the words of documents, which come in the order of their numbers; `count` is how many there are. */
export function* indexWords(documents: Iterable<WordFields>, count: number): Work<StoredWords> {
  const lengths = new Uint16Array(count * fields.length);
  const entries = function* () {
    for (const document of documents) {
      for (const [field, name] of fields.entries()) {
        const times = new Map<string, number>();
        for (const word of tokens(document[name], field < 2)) times.set(word, (times.get(word) ?? 0) + 1);
        lengths[document.id * fields.length + field] = Math.min(times.size, 65_535);
        for (const [key, said] of times) {
          yield { key, document: document.id, note: (Math.min(said, mostTimes) << fieldBits) | field };
        }
      }
    }
  };
  const table = yield* PrefixTable.build(entries());
  return { table: table.stored, lengths };
}

function tokens(text: string, asOneToo: boolean): string[] {
  const parts = text.split(' | ').map(fold);
  const words = parts.flatMap(wordsOf);
  return asOneToo ? [...words, ...parts.map(squash).filter((whole) => whole !== '' && !words.includes(whole))] : words;
}

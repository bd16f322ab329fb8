import type { Work } from '../in-slices';
import type { SearchDocument } from './document';
import { type PrefixEntry, PrefixTable, type StoredTable } from './prefix-table';
import { fold, squash } from './text';

/** How much of a query the whole names, categories, organizations and keywords of documents say. */
export interface Coverage {
  /** Those of which any says a part, each once. */
  documents: readonly number[];
  /** By document, bit i: word i of the query is within such a phrase. */
  words: Uint32Array;
  /** By document, bit i: word i is within one of the model's own names. */
  nameWords: Uint32Array;
  /**
   * By document, the sum over the phrases of their field's weight times their words squared: a long phrase says more than
   * its parts.
   */
  weights: Uint32Array;
}

const fields = ['name', 'category', 'organization', 'keyword', 'code'] as const;
type Field = (typeof fields)[number];
const weights: Record<Field, number> = { name: 8, category: 3, organization: 3, keyword: 2, code: 1 };

const longestPhrase = 12;
/** Words of a query that are looked at, each a bit of a mask. */
export const mostWords = 24;

/**
 * Whole phrases of the catalogue by their squashed text. They tell `stanford university protein` (an organization and a
 * category) from models that merely have these words somewhere, and find `esm 2 650m`'s ESM-2.
 */
export class PhraseIndex {
  readonly #phrases: PrefixTable;
  readonly #documents: number;

  /** `documents`: how many there are. */
  constructor(stored: StoredTable, documents: number) {
    this.#phrases = new PrefixTable(stored);
    this.#documents = documents;
  }

  static *build(documents: readonly SearchDocument[]): Work<StoredTable> {
    return (yield* PrefixTable.build(entriesOf(documents))).stored;
  }

  /** What is said of the query's words, `mostWords` at most. */
  cover(words: string[]): Coverage {
    const documents: number[] = [];
    const said = new Uint32Array(this.#documents);
    const nameWords = new Uint32Array(this.#documents);
    const sums = new Uint32Array(this.#documents);
    for (let from = 0; from < words.length; from++) {
      let key = '';
      for (let to = from; to < Math.min(words.length, from + longestPhrase); to++) {
        key += words[to];
        const mask = (2 ** (to - from + 1) - 1) * 2 ** from;
        for (const { document, note } of this.#phrases.of(key)) {
          const field = fields[note] ?? 'code';
          if (sums[document] === 0) documents.push(document);
          said[document] = (said[document] ?? 0) | mask;
          if (field === 'name') nameWords[document] = (nameWords[document] ?? 0) | mask;
          sums[document] = (sums[document] ?? 0) + weights[field] * (to - from + 1) ** 2;
        }
      }
    }
    return { documents, words: said, nameWords, weights: sums };
  }
}

function* entriesOf(documents: readonly SearchDocument[]): Generator<PrefixEntry> {
  const keys = new Map<string, string>();
  const keyOf = (text: string) => {
    const key = keys.get(text) ?? squash(fold(text));
    keys.set(text, key);
    return key;
  };
  for (const [document, entry] of documents.entries()) {
    const texts: Record<Field, string[]> = {
      name: [entry.summary.name, ...entry.aliases],
      category: entry.summary.categories,
      organization: entry.summary.organizations,
      keyword: entry.keywords,
      code: entry.codeNames,
    };
    for (const [note, field] of fields.entries()) {
      for (const key of new Set(texts[field].map(keyOf))) yield { key, document, note };
    }
  }
}

/** The mask of all words of a query. */
export function allWords(words: string[]): number {
  return 2 ** words.length - 1;
}

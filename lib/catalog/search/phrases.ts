import type { Work } from '../in-slices';
import type { SearchDocument } from './document';
import { type PrefixEntry, PrefixTable, type StoredTable } from './prefix-table';
import { fold, squash } from './text';

/** How much of the query a document's whole names, categories, organizations and keywords say. */
export interface Coverage {
  /** Bit i: word i of the query is within such a phrase. */
  words: number;
  /** Bit i: word i is within one of the model's own names. */
  nameWords: number;
  /** Sum over the phrases of their field's weight times their words squared: a long phrase says more than its parts. */
  weight: number;
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

  constructor(stored: StoredTable) {
    this.#phrases = new PrefixTable(stored);
  }

  static *build(documents: readonly SearchDocument[]): Work<StoredTable> {
    return (yield* PrefixTable.build(entriesOf(documents))).stored;
  }

  /** Coverage by document of the query's words, `mostWords` at most. */
  cover(words: string[]): Map<number, Coverage> {
    const covered = new Map<number, Coverage>();
    const count = words.length;
    for (let from = 0; from < count; from++) {
      let key = '';
      for (let to = from; to < Math.min(count, from + longestPhrase); to++) {
        key += words[to];
        const mask = (2 ** (to - from + 1) - 1) * 2 ** from;
        for (const { document, note } of this.#phrases.of(key)) {
          const field = fields[note] ?? 'code';
          const sum = covered.get(document) ?? { words: 0, nameWords: 0, weight: 0 };
          sum.words |= mask;
          if (field === 'name') sum.nameWords |= mask;
          sum.weight += weights[field] * (to - from + 1) ** 2;
          covered.set(document, sum);
        }
      }
    }
    return covered;
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

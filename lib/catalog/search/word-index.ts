import MiniSearch, { type AsPlainObject, type SearchResult as Found, type Options } from 'minisearch';
import type { WordFields } from './document';
import { fold, squash, wordsOf } from './text';

/** A document that has all the words asked for. */
export interface WordMatch {
  document: number;
  /** BM25, with names counting most. */
  score: number;
  /** Every word is in the model's names. */
  inName: boolean;
}

const options: Options<WordFields> = {
  fields: ['name', 'code', 'keywords', 'organizations', 'categories', 'more'],
  tokenize: (text: string, field?: string) => tokens(text, field === 'name' || field === 'code'),
  processTerm: (term: string) => term,
  searchOptions: {
    processTerm: (word: string) => word,
    boost: { name: 6, keywords: 3, organizations: 3, categories: 3, code: 2 },
    tokenize: (word: string) => [word],
  },
};

/** Words of the records' fields, by MiniSearch. */
export class WordIndex {
  readonly #index: MiniSearch<WordFields>;
  /** Every word of the index, with how often it is said. */
  readonly terms: ReadonlyMap<string, number>;

  private constructor(index: MiniSearch<WordFields>, terms: Map<string, number>) {
    this.#index = index;
    this.terms = terms;
  }

  static build(documents: WordFields[]): WordIndex {
    const terms = new Map<string, number>();
    const processTerm = (term: string) => {
      terms.set(term, (terms.get(term) ?? 0) + 1);
      return term;
    };
    const index = new MiniSearch<WordFields>({ ...options, processTerm });
    index.addAll(documents);
    return new WordIndex(index, terms);
  }

  static restore(stored: AsPlainObject): WordIndex {
    const terms = stored.index.map(([term, fields]): [string, number] => {
      const counts = Object.values(fields).flatMap((documents) => Object.values(documents));
      return [term, counts.reduce((sum, count) => sum + count, 0)];
    });
    return new WordIndex(MiniSearch.loadJS<WordFields>(stored, options), new Map(terms));
  }

  toJSON(): AsPlainObject {
    return this.#index.toJSON();
  }

  /**
   * Documents with each of the words, or with one of its alternatives instead. Words may be begun only: from three
   * letters on, from four when there is no other word, because shorter beginnings fit a good part of the catalogue
   * (names are found by theirs in the prefix table).
   */
  withAll(words: string[], alternatives: (word: string) => string[] = () => []): WordMatch[] {
    const readings = words.map((word) => [word, ...alternatives(word)]);
    const shortest = words.length === 1 ? 4 : 3;
    const found = this.#index.search(
      { combineWith: 'AND', queries: readings.map((reading) => ({ combineWith: 'OR', queries: reading })) },
      { prefix: (word) => word.length >= shortest },
    );
    return found.map((match) => ({
      document: match.id,
      score: match.score,
      inName: readings.every(isInName(match, shortest)),
    }));
  }

  /** Documents with any of the words, those with more and rarer ones first. */
  withAny(words: string[]): WordMatch[] {
    return this.#index
      .search({ combineWith: 'OR', queries: words })
      .map((match) => ({ document: match.id, score: match.score, inName: false }));
  }
}

function isInName({ match }: Found, shortest: number): (reading: string[]) => boolean {
  const inName = Object.keys(match).filter((term) => match[term]?.includes('name'));
  return (reading) =>
    reading.some((word) => inName.some((term) => term === word || (word.length >= shortest && term.startsWith(word))));
}

function tokens(text: string, asOneToo: boolean): string[] {
  const parts = text.split(' | ').map(fold);
  const words = parts.flatMap(wordsOf);
  return asOneToo ? [...words, ...parts.map(squash).filter((whole) => whole !== '' && !words.includes(whole))] : words;
}

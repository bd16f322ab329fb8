import type { Work } from '../in-slices';
import type { WordFields } from './document';
import { PrefixTable, type StoredTable } from './prefix-table';
import { fold, squash, wordsOf } from './text';

/** A document that has all the words asked for. */
export interface WordMatch {
  document: number;
  /** BM25+, with names counting most. */
  score: number;
  /** Every word is in the model's names. */
  inName: boolean;
}

const fields = ['name', 'code', 'keywords', 'organizations', 'categories', 'more'] as const;
const boosts = [6, 2, 3, 3, 3, 1];
const inNameField = 0;
/** A note of the table: the field, and how often the word is in it, up to 31 times. */
const fieldBits = 3;
const mostTimes = 31;

/** The constants of BM25+ (Lv and Zhai, 2011), as MiniSearch has them. */
const [k, b, d] = [1.2, 0.7, 0.5];
/** What a word that is only begun counts, the less the longer the word is. */
const prefixWeight = 0.375;

/** The index as it is stored. */
export interface StoredWords {
  table: StoredTable;
  /** Different words of each field of each document, up to 65,535. */
  lengths: Uint16Array;
}

/** A word of the index that a word of the query stands for. */
interface Term {
  at: number;
  weight: number;
}

/**
 * Words of the records' fields. Our own in place of MiniSearch, whose scores it gives: that one's index of 100,000
 * models takes two seconds and half a gigabyte to restore, at every start of the background; this one is read as it is.
 */
export class WordIndex {
  readonly stored: StoredWords;
  readonly #table: PrefixTable;
  readonly #documents: number;
  readonly #average: number[];
  /** Of the query under way, by document: score, and as bits the words found, anywhere and in names. */
  readonly #scores: Float64Array;
  readonly #found: Uint32Array;
  readonly #named: Uint32Array;

  constructor(stored: StoredWords) {
    this.stored = stored;
    this.#table = new PrefixTable(stored.table);
    this.#documents = stored.lengths.length / fields.length;
    this.#average = fields.map((_, field) => {
      let sum = 0;
      for (let at = field; at < stored.lengths.length; at += fields.length) sum += stored.lengths[at] ?? 0;
      return sum / Math.max(1, this.#documents);
    });
    this.#scores = new Float64Array(this.#documents);
    this.#found = new Uint32Array(this.#documents);
    this.#named = new Uint32Array(this.#documents);
  }

  /** Documents come in the order of their numbers. */
  static *build(documents: Iterable<WordFields>, count: number): Work<StoredWords> {
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

  has(word: string): boolean {
    return this.#table.has(word);
  }

  /** How often a word is said. */
  count(word: string): number {
    let sum = 0;
    for (const { note } of this.#table.of(word)) sum += note >> fieldBits;
    return sum;
  }

  *words(): Generator<string> {
    for (let at = 0; at < this.#table.size; at++) yield this.#table.keyAt(at);
  }

  /**
   * Documents with each of the words, or with one of its alternatives instead. Words may be begun only: from three
   * letters on, from four when there is no other word, because shorter beginnings fit a good part of the catalogue
   * (names are found by theirs in the prefix table).
   */
  withAll(words: string[], alternatives: (word: string) => string[] = () => []): WordMatch[] {
    const shortest = words.length === 1 ? 4 : 3;
    const touched: number[] = [];
    for (const [bit, word] of words.entries()) {
      for (const reading of [word, ...alternatives(word)]) {
        for (const term of this.#termsOf(reading, reading.length >= shortest)) this.#score(term, bit, touched);
      }
    }
    const all = 2 ** words.length - 1;
    return this.#take(touched, (found) => found === all, all);
  }

  /** Documents with any of the words, those with more and rarer ones first. */
  withAny(words: string[]): WordMatch[] {
    const touched: number[] = [];
    for (const [bit, word] of words.entries()) {
      for (const term of this.#termsOf(word, false)) this.#score(term, bit, touched);
    }
    const matches = this.#take(touched, () => true, -1);
    return matches.sort((one, other) => other.score - one.score);
  }

  *#termsOf(word: string, begun: boolean): Generator<Term> {
    for (let at = this.#table.lowerBound(word); at < this.#table.size; at++) {
      const key = this.#table.keyAt(at);
      if (begun ? !key.startsWith(word) : key !== word) return;
      const more = key.length - word.length;
      yield { at, weight: more === 0 ? 1 : (prefixWeight * key.length) / (key.length + 0.3 * more) };
    }
  }

  #score({ at, weight }: Term, bit: number, touched: number[]): void {
    const { first, documents, notes } = this.#table.stored;
    const [begin, end] = [first[at] ?? 0, first[at + 1] ?? 0];
    const having = [0, 0, 0, 0, 0, 0];
    for (let entry = begin; entry < end; entry++)
      having[fieldOf(notes[entry])] = (having[fieldOf(notes[entry])] ?? 0) + 1;
    const rarity = having.map((number) => Math.log(1 + (this.#documents - number + 0.5) / (number + 0.5)));
    const { lengths } = this.stored;
    for (let entry = begin; entry < end; entry++) {
      const [document, note] = [documents[entry] ?? 0, notes[entry] ?? 0];
      const field = fieldOf(note);
      const times = note >> fieldBits;
      const length = (lengths[document * fields.length + field] ?? 0) / (this.#average[field] || 1);
      const bm25 = (rarity[field] ?? 0) * (d + (times * (k + 1)) / (times + k * (1 - b + b * length)));
      if (this.#found[document] === 0) touched.push(document);
      this.#scores[document] = (this.#scores[document] ?? 0) + weight * (boosts[field] ?? 1) * bm25;
      this.#found[document] = (this.#found[document] ?? 0) | (1 << bit);
      if (field === inNameField) this.#named[document] = (this.#named[document] ?? 0) | (1 << bit);
    }
  }

  /** The documents that were found, and leaves nothing of the query behind. */
  #take(touched: number[], fits: (found: number) => boolean, all: number): WordMatch[] {
    const matches: WordMatch[] = [];
    for (const document of touched) {
      const found = this.#found[document] ?? 0;
      if (fits(found)) {
        const score = (this.#scores[document] ?? 0) * bitCount(found);
        matches.push({ document, score, inName: this.#named[document] === all });
      }
      this.#scores[document] = 0;
      this.#found[document] = 0;
      this.#named[document] = 0;
    }
    return matches;
  }
}

const fieldOf = (note = 0): number => note & (2 ** fieldBits - 1);

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function tokens(text: string, asOneToo: boolean): string[] {
  const parts = text.split(' | ').map(fold);
  const words = parts.flatMap(wordsOf);
  return asOneToo ? [...words, ...parts.map(squash).filter((whole) => whole !== '' && !words.includes(whole))] : words;
}

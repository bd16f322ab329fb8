import { bitCount } from './bit-count';
import { PrefixTable } from './prefix-table';
import { boosts, fieldOf, fields, inNameField, type StoredWords, timesOf } from './stored-words';
import type { Words } from './vocabulary';

/**
 * Takes a document that was found. They may be most of the catalogue, so none is made an object of.
 * `score`: BM25+, with names counting most. `inName`: every word is in the model's names.
 */
type Take = (document: number, score: number, inName: boolean) => void;

/** The constants of BM25+ (Lv and Zhai, 2011), as MiniSearch has them. */
const [k, b, d] = [1.2, 0.7, 0.5];
/** What a word that is only begun counts, the less the longer the word is. */
const prefixWeight = 0.375;

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

  has(word: string): boolean {
    return this.#table.has(word);
  }

  /** How often a word is said. */
  count(word: string): number {
    let sum = 0;
    for (const { note } of this.#table.of(word)) sum += timesOf(note);
    return sum;
  }

  /** All words by their numbers. */
  get words(): Words {
    return this.#table;
  }

  /**
   * Documents with each of the words, or with one of its alternatives instead. Words may be begun only: from three
   * letters on, from four when there is no other word, because shorter beginnings fit a good part of the catalogue
   * (names are found by theirs in the prefix table).
   */
  withAll(words: string[], take: Take, alternatives: (word: string) => string[] = () => []): void {
    const shortest = words.length === 1 ? 4 : 3;
    const touched: number[] = [];
    for (const [bit, word] of words.entries()) {
      for (const reading of [word, ...alternatives(word)]) {
        for (const term of this.#termsOf(reading, reading.length >= shortest)) this.#score(term, bit, touched);
      }
    }
    const all = 2 ** words.length - 1;
    this.#giveBack(touched, all, (document, found, score, inName) => {
      if (found === all) take(document, score, inName);
    });
  }

  /** Documents with any of the words, those with more and rarer ones first. */
  withAny(words: string[]): { document: number; score: number }[] {
    const touched: number[] = [];
    for (const [bit, word] of words.entries()) {
      for (const term of this.#termsOf(word, false)) this.#score(term, bit, touched);
    }
    const matches: { document: number; score: number }[] = [];
    this.#giveBack(touched, -1, (document, _, score) => matches.push({ document, score }));
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
      const times = timesOf(note);
      const length = (lengths[document * fields.length + field] ?? 0) / (this.#average[field] || 1);
      const bm25 = (rarity[field] ?? 0) * (d + (times * (k + 1)) / (times + k * (1 - b + b * length)));
      if (this.#found[document] === 0) touched.push(document);
      this.#scores[document] = (this.#scores[document] ?? 0) + weight * (boosts[field] ?? 1) * bm25;
      this.#found[document] = (this.#found[document] ?? 0) | (1 << bit);
      if (field === inNameField) this.#named[document] = (this.#named[document] ?? 0) | (1 << bit);
    }
  }

  /** Gives the documents that were found, and leaves nothing of the query behind. */
  #giveBack(
    touched: number[],
    all: number,
    give: (document: number, found: number, score: number, inName: boolean) => void,
  ): void {
    for (const document of touched) {
      const found = this.#found[document] ?? 0;
      const score = (this.#scores[document] ?? 0) * bitCount(found);
      const inName = this.#named[document] === all;
      this.#scores[document] = 0;
      this.#found[document] = 0;
      this.#named[document] = 0;
      give(document, found, score, inName);
    }
  }
}

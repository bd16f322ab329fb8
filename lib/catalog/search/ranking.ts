import type { Work } from '../in-slices';
import { Best, Tier } from './best';
import { corrected } from './corrected';
import type { SearchDocument, WordFields } from './document';
import { IdentifierIndex, type ReadIdentifiers, type StoredIdentifiers } from './identifiers';
import { NameIndex, type StoredNames } from './name-index';
import { reordered } from './names';
import { allWords, mostWords, PhraseIndex } from './phrases';
import type { StoredTable } from './prefix-table';
import { indexWords, type StoredWords } from './stored-words';
import { fold, wordsOf } from './text';
import { Vocabulary } from './vocabulary';
import { WordIndex } from './word-index';

const tiers = {
  exact: Tier.ExactName,
  begins: Tier.NameBegins,
  'begins squashed': Tier.SquashedNameBegins,
  word: Tier.NameWords,
} as const;

/** Fewer good answers than this, and misspellings are looked for although every word is known. */
const enough = 5;
const mostOfSomeWords = 50;
/** Among names with a slip: after those with a likely one (0), before those with a wrong letter (-1). */
const swappedBeginning = -0.5;

/** The tables as they are stored. */
export interface StoredRanking {
  words: StoredWords;
  names: StoredNames;
  phrases: StoredTable;
  identifiers: StoredIdentifiers;
}

/** Ranks the documents that fit a text; documents are numbered in natural order of name. */
export class Ranking {
  readonly #documents: readonly SearchDocument[];
  readonly #identifiers: IdentifierIndex;
  readonly #names: NameIndex;
  readonly #phrases: PhraseIndex;
  readonly #words: WordIndex;
  readonly #vocabulary: Vocabulary;
  readonly #popularity: Uint8Array;

  constructor(documents: readonly SearchDocument[], stored: StoredRanking, read: ReadIdentifiers) {
    this.#documents = documents;
    this.#identifiers = new IdentifierIndex(stored.identifiers, read);
    this.#names = new NameIndex(stored.names);
    this.#phrases = new PhraseIndex(stored.phrases, documents.length);
    this.#words = new WordIndex(stored.words);
    this.#vocabulary = new Vocabulary(this.#words.words);
    this.#popularity = Uint8Array.from(documents, ({ summary }) =>
      Math.floor(Math.log10(1 + (summary.citations ?? 0) + (summary.stars ?? 0))),
    );
  }

  /** Makes the tables of documents, numbered as they come, and of their fields. */
  static *build(documents: readonly SearchDocument[], fields: Iterable<WordFields>): Work<StoredRanking> {
    return {
      words: yield* indexWords(fields, documents.length),
      names: yield* NameIndex.build(documents),
      phrases: yield* PhraseIndex.build(documents),
      identifiers: yield* IdentifierIndex.build(documents),
    };
  }

  /** Numbers of the fitting documents, best first. */
  rank(text: string): number[] {
    const best = new Best(this.#popularity.length);
    const answer = this.#identifiers.answer(text);
    if (answer.status === 'exact') for (const document of answer.documents) best.offer(document, Tier.Identifier, 0);
    if (answer.status === 'beginning')
      for (const document of answer.documents) best.offer(document, Tier.IdentifierBegins, 0);
    if (answer.status === 'beginning') this.#byName(fold(text), best);
    if (answer.status === 'words') this.#byWords(answer.text, best);
    return best.sorted(this.#popularity);
  }

  #byName(folded: string, best: Best): void {
    for (const { document, fit, score } of this.#names.find(folded)) best.offer(document, tiers[fit], score);
  }

  #byWords(text: string, best: Best): void {
    const folded = fold(text);
    const words = wordsOf(folded).slice(0, mostWords);
    this.#asSpelled(folded, words, best);
    if (words.length === 0) return;
    // A last word of one or two letters is hardly begun, and says nothing yet where no name goes on so.
    const isBegun = best.size === 0 && (words.at(-1) ?? '').length < 3;
    if (isBegun) best.offerAll(this.#readAs(words.slice(0, -1)), Tier.Unfinished);
    if (best.size < enough || words.some((word) => !this.#words.has(word))) {
      this.#misspelled(folded, words, best);
      if (best.before(Tier.Unfinished) < enough) this.#beginningMisspelled(folded, best);
    }
    if (best.size < enough) this.#inPart(words, best);
    if (best.size === 0) {
      const some = this.#words.withAny(words).slice(0, mostOfSomeWords);
      for (const { document, score } of some) best.offer(document, Tier.SomeWords, coarse(score));
    }
  }

  #asSpelled(folded: string, words: string[], best: Best): void {
    this.#byName(folded, best);
    const covered = this.#phrases.cover(words);
    for (const document of covered.documents) {
      if (covered.words[document] === allWords(words)) {
        best.offer(document, Tier.Phrases, covered.weights[document] ?? 0);
      }
    }
    const isReordered = reordered(words);
    this.#words.withAll(words, (document, score, inName) => {
      const hasName = covered.nameWords[document] !== 0;
      best.offer(document, hasName ? Tier.NameAndMore : inName ? Tier.NameWords : Tier.AllWords, coarse(score));
      if (inName && isReordered(this.#documents[document]?.summary.name ?? '')) {
        best.offer(document, Tier.NameReordered, 0);
      }
    });
  }

  #readAs(words: string[]): Best {
    const best = new Best(this.#popularity.length);
    this.#asSpelled(words.join(' '), words, best);
    return best;
  }

  #misspelled(folded: string, words: string[], best: Best): void {
    for (const { document, edits, score } of this.#names.near(folded)) {
      best.offer(document, edits === 1 ? Tier.MisspelledName : Tier.MisspelledNameTwice, score);
    }
    const { words: right, edits, near } = corrected(words, this.#words, this.#vocabulary);
    if (edits > 0) best.offerAll(this.#readAs(right), edits === 1 ? Tier.CorrectedOnce : Tier.Corrected);
    const offer = (document: number, score: number) => best.offer(document, Tier.MisspelledWords, coarse(score));
    this.#words.withAll(words, offer, near);
  }

  #beginningMisspelled(folded: string, best: Best): void {
    for (const { document, slip } of this.#names.beginningNear(folded)) {
      if (slip === 'swapped') best.offer(document, Tier.MisspelledName, swappedBeginning);
      else best.offer(document, Tier.MisspelledBeginning, 0);
    }
  }

  #inPart(words: string[], best: Best): void {
    const { documents, nameWords, weights } = this.#phrases.cover(words);
    for (const document of documents) {
      if (nameWords[document] !== 0) best.offer(document, Tier.NameWithin, weights[document] ?? 0);
    }
  }
}

/** Scores close to each other are equals, so that use and name order them. */
const coarse = (score: number): number => Math.round(Math.log2(1 + score) * 2);

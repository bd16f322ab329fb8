import { bitCount } from './bit-count';
import { editDistance, editsAllowed } from './spelling';

export interface NearWord {
  word: string;
  edits: number;
  /**
   * 0 to 2, more is less likely: the first letter is rarely wrong, and a letter left out, doubled or swapped is commoner
   * than a letter that is not in the word.
   */
  unlikely: number;
}

/** Words by their numbers. */
export interface Words {
  readonly size: number;
  keyAt(number: number): string;
  lengthAt(number: number): number;
}

/** Words of one length: their numbers, and the letters of each as `lettersOf` gives them. */
interface SameLength {
  numbers: readonly number[];
  letters: Uint32Array;
}

/** Known words, searched by how they are misspelled. None is taken out of the table but those that are nearly meant. */
export class Vocabulary {
  readonly #words: Words;
  readonly #isKnown: (number: number) => boolean;
  /** Numbers by length, made when the first such search comes. */
  #numbers: Map<number, number[]> | undefined;
  readonly #byLength = new Map<number, SameLength>();

  /** `isKnown`: whether the word of a number is one. */
  constructor(words: Words, isKnown: (number: number) => boolean = () => true) {
    this.#words = words;
    this.#isKnown = isKnown;
  }

  /** Known words within the edits that a word of this length may have, the likeliest first. */
  near(word: string): NearWord[] {
    const most = editsAllowed(word.length);
    const letters = lettersOf(word);
    const found: NearWord[] = [];
    for (let length = word.length - most; most > 0 && length <= word.length + most; length++) {
      const known = this.#ofLength(length);
      for (let at = 0; at < known.numbers.length; at++) {
        const its = known.letters[at] ?? 0;
        // An edit changes at most two letters of the set, so most words need no closer look.
        if (bitCount(its ^ letters) > 2 * most) continue;
        const other = this.#words.keyAt(known.numbers[at] ?? 0);
        const edits = editDistance(word, other, most);
        if (edits === 0 || edits > most) continue;
        const strange = edits === 1 ? isStrange(word, other) : (letters & ~its) !== 0;
        const unlikely = (word[0] === other[0] ? 0 : 1) + (strange ? 1 : 0);
        found.push({ word: other, edits, unlikely });
      }
    }
    return found.sort((a, b) => a.edits - b.edits || a.unlikely - b.unlikely);
  }

  /** Known words that begin with this text but for one slip, its first letter being right. */
  *beginningNear(text: string): Generator<{ word: string; slip: Slip }> {
    if (editsAllowed(text.length) === 0) return;
    const letters = lettersOf(text);
    for (const length of this.#lengths().keys()) {
      if (length <= text.length) continue;
      const known = this.#ofLength(length);
      for (let at = 0; at < known.numbers.length; at++) {
        // One slip brings in one letter at most.
        if (bitCount(letters & ~(known.letters[at] ?? 0)) > 1) continue;
        const word = this.#words.keyAt(known.numbers[at] ?? 0);
        const slip = word[0] === text[0] ? slipInBeginning(text, word) : undefined;
        if (slip) yield { word, slip };
      }
    }
  }

  #ofLength(length: number): SameLength {
    const known = this.#byLength.get(length);
    if (known) return known;
    const numbers = this.#lengths().get(length) ?? [];
    const made = { numbers, letters: Uint32Array.from(numbers, (number) => lettersOf(this.#words.keyAt(number))) };
    this.#byLength.set(length, made);
    return made;
  }

  #lengths(): Map<number, number[]> {
    if (this.#numbers) return this.#numbers;
    this.#numbers = new Map();
    for (let number = 0; number < this.#words.size; number++) {
      if (!this.#isKnown(number)) continue;
      const length = this.#words.lengthAt(number);
      const same = this.#numbers.get(length);
      if (same) same.push(number);
      else this.#numbers.set(length, [number]);
    }
    return this.#numbers;
  }
}

/** Two letters in each other's place, or any other one. */
export type Slip = 'swapped' | 'other';

/** How a longer word begins with the text but for one slip; what follows the first wrong letter tells. */
function slipInBeginning(text: string, known: string): Slip | undefined {
  let at = 0;
  while (at < text.length && text[at] === known[at]) at++;
  if (at === text.length) return undefined;
  if (text[at] === known[at + 1] && text[at + 1] === known[at] && known.startsWith(text.slice(at + 2), at + 2)) {
    return 'swapped';
  }
  const rest = text.slice(at + 1);
  const begins =
    known.startsWith(rest, at + 1) || known.startsWith(text.slice(at), at + 1) || known.startsWith(rest, at);
  return begins ? 'other' : undefined;
}

/** Whether the one slip in the word is a wrong letter, in place of the right one or besides it. */
function isStrange(word: string, known: string): boolean {
  if (word.length < known.length) return false;
  let at = 0;
  while (at < known.length && word[at] === known[at]) at++;
  if (word.length === known.length) return word[at] !== known[at + 1] || word[at + 1] !== known[at];
  return word[at] !== word[at - 1];
}

/** The set of a word's letters and digits as bits: one for each letter, six for the digits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    letters |= 1 << (code < 97 ? 26 + (code % 6) : (code - 97) % 26);
  }
  return letters;
}

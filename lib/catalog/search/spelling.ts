export interface NearWord {
  word: string;
  edits: number;
  /**
   * 0 to 2, more is less likely: the first letter is rarely wrong, and a letter left out, doubled or swapped is commoner
   * than a letter that is not in the word.
   */
  unlikely: number;
}

/** Words of one length. */
interface SameLength {
  words: string[];
  /** The letters of each, as `lettersOf` gives them. */
  letters: Uint32Array;
}

/** Known words, searched by how they are misspelled. They are asked for when the first such search comes. */
export class Vocabulary {
  readonly #read: () => Iterable<string>;
  #known: Map<number, SameLength> | undefined;

  constructor(read: () => Iterable<string>) {
    this.#read = read;
  }

  get #byLength(): Map<number, SameLength> {
    if (this.#known) return this.#known;
    const byLength = new Map<number, string[]>();
    for (const word of this.#read()) {
      const sameLength = byLength.get(word.length);
      if (sameLength) sameLength.push(word);
      else byLength.set(word.length, [word]);
    }
    this.#known = new Map();
    for (const [length, words] of byLength) {
      this.#known.set(length, { words, letters: Uint32Array.from(words, lettersOf) });
    }
    return this.#known;
  }

  /** Known words within the edits that a word of this length may have, the likeliest first. */
  near(word: string): NearWord[] {
    const most = editsAllowed(word.length);
    const letters = lettersOf(word);
    const found: NearWord[] = [];
    for (let length = word.length - most; most > 0 && length <= word.length + most; length++) {
      const known = this.#byLength.get(length);
      if (!known) continue;
      for (let at = 0; at < known.words.length; at++) {
        const its = known.letters[at] ?? 0;
        // An edit changes at most two letters of the set, so most words need no closer look.
        if (bitCount(its ^ letters) > 2 * most) continue;
        const other = known.words[at] ?? '';
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
    for (const { words } of this.#byLength.values()) {
      if ((words[0]?.length ?? 0) <= text.length) continue;
      for (const word of words) {
        const slip = word[0] === text[0] ? slipInBeginning(text, word) : undefined;
        if (slip) yield { word, slip };
      }
    }
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

/** Slips forgiven: none in three letters, one from four, two from eight. */
export function editsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Letters to insert, delete, replace or swap with their neighbor to turn one word into the other (optimal string
 * alignment); `most + 1` as soon as it is more than `most`.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[right.length] ?? 0, most + 1);
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

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

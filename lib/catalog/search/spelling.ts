export interface NearWord {
  word: string;
  edits: number;
  /**
   * 0 to 2, more is less likely: the first letter is rarely wrong, and a letter left out, doubled or swapped is commoner
   * than a letter that is not in the word.
   */
  unlikely: number;
}

/** Known words, searched by how they are misspelled. */
export class Vocabulary {
  readonly #words: ReadonlySet<string>;
  readonly #byLength = new Map<number, { word: string; letters: number }[]>();

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      const entry = { word, letters: lettersOf(word) };
      const sameLength = this.#byLength.get(word.length);
      if (sameLength) sameLength.push(entry);
      else this.#byLength.set(word.length, [entry]);
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Known words within the edits that a word of this length may have, the likeliest first. */
  near(word: string): NearWord[] {
    const most = editsAllowed(word.length);
    const letters = lettersOf(word);
    const found: NearWord[] = [];
    for (let length = word.length - most; most > 0 && length <= word.length + most; length++) {
      for (const known of this.#byLength.get(length) ?? []) {
        // An edit changes at most two letters of the set, so most words need no closer look.
        if (bitCount(known.letters ^ letters) > 2 * most) continue;
        const edits = editDistance(word, known.word, most);
        if (edits === 0 || edits > most) continue;
        const unlikely = (word[0] === known.word[0] ? 0 : 1) + ((letters & ~known.letters) === 0 ? 0 : 1);
        found.push({ word: known.word, edits, unlikely });
      }
    }
    return found.sort((a, b) => a.edits - b.edits || a.unlikely - b.unlikely);
  }

  /** Known words that begin with this text but for one slip, its first letter being right. */
  beginningNear(text: string): string[] {
    if (editsAllowed(text.length) === 0) return [];
    return [...this.#words].filter(
      (known) =>
        known.length > text.length &&
        known[0] === text[0] &&
        [0, 1, -1].some((slip) => editDistance(text, known.slice(0, text.length + slip), 1) === 1),
    );
  }
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
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

import { fold } from './text';

/** Letters and digits of a text as they are compared, each with its place in the text. */
export interface FoldedMap {
  letters: string;
  /** For each letter: where its sign in the text begins, and ends. */
  starts: number[];
  ends: number[];
  /** Places in `letters` where a word begins. */
  words: number[];
}

/** A letter with the marks that belong to it. */
const sign = /\P{M}\p{M}*/gu;
const isLetter = /^[\p{L}\p{N}]$/u;

/** Folds a text letter by letter, so that what is found in the letters can be shown in the text. */
export function foldedMap(text: string): FoldedMap {
  const map: FoldedMap = { letters: '', starts: [], ends: [], words: [] };
  let inWord = false;
  for (const { 0: written, index } of text.matchAll(sign)) {
    const letters = [...fold(written)].filter((letter) => isLetter.test(letter));
    // An apostrophe inside a word is not a break (`Alzheimer's`).
    if (letters.length === 0) {
      if (!/^['’]$/.test(written)) inWord = false;
      continue;
    }
    if (!inWord) map.words.push(map.letters.length);
    inWord = true;
    for (const letter of letters) {
      for (let unit = 0; unit < letter.length; unit++) {
        map.starts.push(index);
        map.ends.push(index + written.length);
      }
      map.letters += letter;
    }
  }
  return map;
}

import type { NearWord, Vocabulary } from './vocabulary';
import type { WordIndex } from './word-index';

/** What is typed with the words put right that the catalogue does not know. */
export interface Corrected {
  words: string[];
  /** Of all words; 0 when there is nothing to put right, or no way to. */
  edits: number;
  /** All that a word may mean beside itself. */
  near: (word: string) => string[];
}

/** A text of more unknown words is of another language or none, and looking each up only costs time. */
const mostUnknown = 12;

export function corrected(words: readonly string[], known: WordIndex, vocabulary: Vocabulary): Corrected {
  const unknown = words.filter((word) => !known.has(word)).slice(0, mostUnknown);
  const near = new Map(unknown.map((word) => [word, vocabulary.near(word)]));
  const corrections = words.map((word) => likeliest(near.get(word) ?? [], known));
  return {
    words: words.map((word, at) => corrections[at]?.word ?? word),
    edits: corrections.reduce((sum, correction) => sum + (correction?.edits ?? 0), 0),
    near: (word) => (near.get(word) ?? []).map((other) => other.word),
  };
}

/** Of the words that are equally near, the one that the catalogue says most often. */
function likeliest([first, ...others]: readonly NearWord[], known: WordIndex): NearWord | undefined {
  if (first === undefined) return undefined;
  const count = ({ word }: NearWord) => known.count(word);
  return others
    .filter(({ edits, unlikely }) => edits === first.edits && unlikely === first.unlikely)
    .reduce((best, other) => (count(other) > count(best) ? other : best), first);
}

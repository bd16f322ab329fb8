import type { ModelRecord } from '../schema';
import { fold, wordsOf } from './text';

/**
 * The other names of a model: aliases, and what its name holds besides itself: `RoseTTAFold3 (RF3)` is also
 * called RoseTTAFold3 and RF3, `DPLM (Diffusion Protein Language Model)` by its long form, `A / B` by each half.
 * A remark in brackets is no name: it tells models apart (`CHROMA (cytogenetics)`) or names another model
 * (`Reverse Distillation (ESM-2)`).
 */
export function otherNames(
  { name, aliases }: Pick<ModelRecord, 'name' | 'aliases'>,
  isModel: (name: string) => boolean,
): string[] {
  const found = [...aliases, ...name.split(' / ')];
  const bracketed = /^(\S.*) \(([^()]+)\)$/.exec(name);
  if (bracketed) {
    const [, base = '', inner = ''] = bracketed;
    found.push(base);
    if (isName(inner, base) && !isModel(inner)) found.push(inner);
  }
  return [...new Set(found)].filter((other) => other !== name);
}

/** Whether a name has these words and no others, in whatever order; of a single word the order says nothing. */
export function reordered(words: readonly string[]): (name: string) => boolean {
  if (words.length < 2) return () => false;
  const sorted = [...words].sort().join(' ');
  // Few names are of about this length, and only they are taken apart; Greek letters are longer by their names.
  const [shortest, longest] = [sorted.length / 2, sorted.length + 2 * words.length];
  return (name) => name.length >= shortest && name.length <= longest && wordsOf(fold(name)).sort().join(' ') === sorted;
}

function isName(inner: string, base: string): boolean {
  const oneWord = !/\s/.test(inner);
  if (oneWord) return (inner.match(/\p{Lu}|\d/gu) ?? []).length >= 2;
  return abbreviates(base, inner);
}

/** Whether the letters of `short` stand in `long` in their order, from its first letter on. */
function abbreviates(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const text = long.toLowerCase();
  if (letters.length === 0 || letters[0] !== text[0]) return false;
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}

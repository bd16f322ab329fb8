import type { ModelRecord } from '../../lib/catalog/schema';
import { isOneSlip } from './misspellings';

type Fits = (model: ModelRecord) => boolean;

export const lower = (text: string) => text.toLowerCase();
export const lettersOnly = (text: string) => lower(text).replace(/[^\p{L}\p{N}]/gu, '');
const wordsIn = (text: string) => lower(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const between = (words: readonly string[]) => ` ${words.join(' ')} `;
const sorted = (name: string) => wordsIn(name).sort().join(' ');

/** Has this name, whatever its case and punctuation. */
export function sameName(name: string): Fits {
  const letters = lettersOnly(name);
  return (model) => spelled(model).names[0]?.letters === letters;
}

/** Has the same words in its name, in whatever order. */
export function sameWords(name: string): Fits {
  const words = sorted(name);
  return (model) => spelled(model).sortedWords === words;
}

/** Has all words of the text in what a person can see in the list (`multitask` also where it is written `multi-task`). */
export function saysAll(text: string): Fits {
  const words = wordsIn(text).map((word) => ` ${word} `);
  return (model) => {
    const { shown } = spelled(model);
    return words.every((word) => shown.includes(word));
  };
}

/** As written, or for a text without punctuation but for the name's (`esm2` begins ESM-2). */
export function beginsWith(text: string): Fits {
  const plain = lettersOnly(text) === text;
  return (model) =>
    spelled(model).names.some(
      ({ written, letters }) => written.startsWith(text) || (plain && letters.startsWith(text)),
    );
}

/** A name begins with the letters of the text. */
export function lettersBegin(text: string): Fits {
  const begun = lettersOnly(text);
  return (model) => spelled(model).names.some(({ letters }) => letters.startsWith(begun));
}

/**
 * What a mistyped name may as well mean: a model whose name, or a word of it, begins with what was typed, or that says the
 * mistyped word itself (`MIat` for MIMat, where MIAT is an organization), or whose name is one slip from it too (`GAet` is
 * as near to GATE as to GANet).
 */
export function asWellMeant(text: string, mistyped: string): Fits {
  const [typed, begun, says] = [lettersOnly(text), ` ${wordsIn(text).join(' ')}`, saysAll(mistyped)];
  return (model) =>
    spelled(model).names.some(
      ({ letters, words }) => letters.startsWith(typed) || isOneSlip(typed, letters) || words.includes(begun),
    ) || says(model);
}

interface Spelled {
  /** The name, then the acronym that may follow it in brackets and the aliases. */
  names: { written: string; letters: string; words: string }[];
  sortedWords: string;
  /** All words that a person can see in the list, keywords as one word too, with a blank before and after each. */
  shown: string;
}

/** Every model is held to every query. */
const known = new WeakMap<ModelRecord, Spelled>();

function spelled(model: ModelRecord): Spelled {
  const before = known.get(model);
  if (before) return before;
  const { name, aliases, keywords, organizations, categories } = model;
  const made = {
    names: [name, ...(/\((\S+)\)$/.exec(name)?.slice(1) ?? []), ...aliases].map((one) => ({
      written: lower(one),
      letters: lettersOnly(one),
      words: between(wordsIn(one)),
    })),
    sortedWords: sorted(name),
    shown: between([
      ...wordsIn([name, ...keywords, ...organizations, ...categories].join(' ')),
      ...keywords.map(lettersOnly),
    ]),
  };
  known.set(model, made);
  return made;
}

import type { SearchDocument } from './document';
import { foldedMap } from './folded-map';
import { editDistance, editsAllowed } from './spelling';
import { fold, squash, wordsOf } from './text';

/** From a place in a text to another, the second excluded. */
export type Span = readonly [start: number, end: number];

/** Why a model is among the hits. */
export interface Highlight {
  /** In its name. */
  name: Span[];
  /** In its categories as listed, joined by `, `. */
  categories: Span[];
  /** What else fits: other names, organizations, keywords, identifiers; those that say more come first. */
  why: { text: string; spans: Span[] }[];
}

const mostReasons = 2;

/** Marks, for one query, what of a model fits; `identifiers` are those that the text is. */
export function highlighter(text: string, identifiers: readonly string[]): (document: SearchDocument) => Highlight {
  const words = [...new Set(wordsOf(fold(text)))];
  const whole = squash(fold(text));
  const wanted = words.length > 1 ? [whole, ...words] : words;
  return ({ summary, aliases, keywords, codeNames, identifiers: own }) => {
    const exact = own.find((key) => identifiers.includes(key));
    if (exact !== undefined) {
      const shown = exact.slice(exact.indexOf(':') + 1);
      return { name: [], categories: [], why: [{ text: shown, spans: [[0, shown.length]] }] };
    }
    const name = find(summary.name, wanted);
    const categories = find(summary.categories.join(', '), words);
    const said = new Set([...name.words, ...categories.words]);
    const why: Highlight['why'] = [];
    const explain = (values: readonly string[]) => {
      for (const value of values) {
        if (why.length >= mostReasons || why.some(({ text }) => text === value)) continue;
        const found = find(value, wanted);
        const isNew = [...found.words].some((word) => !said.has(word));
        if (!isNew) continue;
        for (const word of found.words) said.add(word);
        why.push({ text: value, spans: found.spans });
      }
    };
    if (!said.has(whole)) for (const values of [aliases, summary.organizations, keywords, codeNames]) explain(values);
    if (said.size === 0 && text.trim().length >= 3) explain(begun(own, text));
    const missing = words.filter((word) => !said.has(word) && !said.has(whole));
    const name2 = missing.length > 0 ? [...name.spans, ...misspelled(summary.name, missing)] : name.spans;
    return { name: merged(name2), categories: merged(categories.spans), why };
  };
}

/** Where words of the text begin with a wanted one, and which those are. A single letter is only marked as a whole word. */
function find(text: string, wanted: readonly string[]): { spans: Span[]; words: Set<string> } {
  const spans: Span[] = [];
  const words = new Set<string>();
  const { letters, starts, ends, words: begins } = foldedMap(text);
  for (const word of wanted) {
    for (const [at, begin] of begins.entries()) {
      if (!letters.startsWith(word, begin)) continue;
      const end = begin + word.length;
      const wordEnd = begins[at + 1] ?? letters.length;
      if (word.length === 1 && end !== wordEnd) continue;
      words.add(word);
      spans.push([starts[begin] ?? 0, ends[end - 1] ?? text.length]);
    }
  }
  return { spans: merged(spans), words };
}

/** The words of the text that a wanted one misspells. */
function misspelled(text: string, wanted: readonly string[]): Span[] {
  const { letters, starts, ends, words } = foldedMap(text);
  return words.flatMap((begin, at): Span[] => {
    const end = words[at + 1] ?? letters.length;
    const own = letters.slice(begin, end);
    const isMeant = wanted.some((word) => {
      const most = editsAllowed(word.length);
      if (most === 0) return false;
      // While the word is being typed, its beginning is held to as much of the name.
      return [own, own.slice(0, word.length)].some((piece) => editDistance(word, piece, most) <= most);
    });
    return isMeant ? [[starts[begin] ?? 0, ends[end - 1] ?? text.length]] : [];
  });
}

/** Identifiers of the model that hold the text as typed, without their schemes. */
function begun(keys: readonly string[], text: string): string[] {
  const typed = text.trim().toLowerCase();
  return keys.map((key) => key.slice(key.indexOf(':') + 1)).filter((key) => key.toLowerCase().includes(typed));
}

/** Spans in order, those that touch or overlap as one. */
function merged(spans: readonly Span[]): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

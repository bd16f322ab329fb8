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

/** What a query looks for, as far as it shows in a model. */
export interface Sought {
  words: string;
  /** Keys that the words are. */
  identifiers: readonly string[];
  /** Organizations that an operator names. */
  organizations: ReadonlySet<string>;
}

/** Marks, for one query, what of a model fits. */
export function highlighter({
  words: text,
  identifiers,
  organizations,
}: Sought): (document: SearchDocument) => Highlight {
  const words = [...new Set(wordsOf(fold(text)))];
  const whole = squash(fold(text));
  const wanted = words.length > 1 ? [whole, ...words] : words;
  return ({ summary, aliases, keywords, codeNames, identifiers: own }) => {
    const why: Highlight['why'] = summary.organizations
      .filter((name) => organizations.has(name))
      .map((text) => ({ text, spans: [] }));
    const exact = own.find((key) => identifiers.includes(key)) ?? begun(own, text);
    if (exact !== undefined) {
      const shown = exact.slice(exact.indexOf(':') + 1);
      const at = shown.toLowerCase().indexOf(text.trim().toLowerCase());
      const span: Span = at < 0 ? [0, shown.length] : [at, at + text.trim().length];
      return { name: [], categories: [], why: [{ text: shown, spans: [span] }] };
    }
    const name = find(summary.name, wanted);
    const categories = find(summary.categories.join(', '), words);
    const said = new Set([...name.words, ...categories.words]);
    const explain = (values: readonly string[], read: (value: string) => Found) => {
      for (const value of values) {
        if (why.length >= mostReasons) return;
        const found = read(value);
        const known = why.find(({ text }) => text === value);
        const isNew = [...found.words].some((word) => !said.has(word));
        if (!isNew) continue;
        for (const word of found.words) said.add(word);
        if (known) known.spans = merged([...known.spans, ...found.spans]);
        else why.push({ text: value, spans: found.spans });
      }
    };
    const fields = [aliases, summary.organizations, keywords, codeNames];
    if (!said.has(whole)) for (const values of fields) explain(values, (value) => find(value, wanted));
    const missing = words.filter((word) => !said.has(word) && !said.has(whole) && !matches(why, whole));
    if (missing.length === 0) return { name: name.spans, categories: categories.spans, why };
    const slips = misspelled(summary.name, missing);
    for (const word of slips.words) said.add(word);
    const left = missing.filter((word) => !said.has(word));
    if (left.length > 0) for (const values of fields) explain(values, (value) => misspelled(value, left));
    return { name: merged([...name.spans, ...slips.spans]), categories: categories.spans, why };
  };
}

interface Found {
  spans: Span[];
  /** The wanted words that were found. */
  words: Set<string>;
}

const matches = (why: Highlight['why'], whole: string) => why.some(({ text }) => squash(fold(text)).includes(whole));

/** Where words of the text begin with a wanted one, and which those are. A single letter is only marked as a whole word. */
function find(text: string, wanted: readonly string[]): Found {
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
function misspelled(text: string, wanted: readonly string[]): Found {
  const { letters, starts, ends, words: begins } = foldedMap(text);
  const spans: Span[] = [];
  const words = new Set<string>();
  for (const [at, begin] of begins.entries()) {
    const end = begins[at + 1] ?? letters.length;
    const own = letters.slice(begin, end);
    const meant = wanted.filter((word) => {
      const most = editsAllowed(word.length);
      // While the word is being typed, its beginning is held to as much of the name.
      return most > 0 && [own, own.slice(0, word.length)].some((piece) => editDistance(word, piece, most) <= most);
    });
    if (meant.length === 0) continue;
    for (const word of meant) words.add(word);
    spans.push([starts[begin] ?? 0, ends[end - 1] ?? text.length]);
  }
  return { spans: merged(spans), words };
}

/** An identifier of the model that holds what is typed of one: a part with a sign that only identifiers have. */
function begun(keys: readonly string[], text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  if (typed.length < 3 || !/^\S*[/.:\d]\S*$/.test(typed) || !/[/.:]/.test(typed)) return undefined;
  return keys.find((key) =>
    key
      .slice(key.indexOf(':') + 1)
      .toLowerCase()
      .includes(typed),
  );
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

import type { ModelRecord } from '../../lib/catalog/schema';
import { misspellings } from './misspellings';

export type Random = () => number;
/** Makes a query of one model, or none when the kind does not suit it. */
export type Kind = (
  model: ModelRecord,
  random: Random,
) => { text: string; fits: (model: ModelRecord) => boolean } | undefined;

const lower = (text: string) => text.toLowerCase();
const lettersOnly = remembering((text: string) => lower(text).replace(/[^\p{L}\p{N}]/gu, ''));
const sortedWords = remembering((name: string) => (lower(name).match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' '));
const spaced = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const sameName = (name: string) => (other: ModelRecord) => lettersOnly(other.name) === lettersOnly(name);
/** Has the same words in whatever order. */
const sameWords = (name: string) => (other: ModelRecord) => sortedWords(other.name) === sortedWords(name);
const withIdentifier = (key: string) => (other: ModelRecord) => other.identifiers.includes(key);

function pick<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[Math.floor(random() * values.length)];
}

/** Names are compared with every query. */
function remembering(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const changed = known.get(text) ?? change(text);
    known.set(text, changed);
    return changed;
  };
}

/** Has all words of the text in what a person can see in the list. */
function saysAll(text: string) {
  const words = lower(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return ({ name, keywords, organizations, categories }: ModelRecord) => {
    const shown = lower([name, ...keywords, ...organizations, ...categories].join(' '));
    if (!words.every((word) => shown.includes(word))) return false;
    const said = new Set(shown.match(/[\p{L}\p{N}]+/gu));
    return words.every((word) => said.has(word));
  };
}

/** As written, or for a text without punctuation but for the name's (`esm2` begins ESM-2). */
function beginsWith(text: string) {
  const plain = lettersOnly(text) === text;
  return ({ name }: ModelRecord) => lower(name).startsWith(text) || (plain && lettersOnly(name).startsWith(text));
}

function named(change: (name: string) => string): Kind {
  return ({ name }) => ({ text: change(name), fits: sameName(name) });
}

function beginning(length: number): Kind {
  return ({ name }) => {
    const text = lower(name).slice(0, length).trim();
    return text.length < length ? undefined : { text, fits: beginsWith(text) };
  };
}

/** One slip in one word of five letters or more; what the result truly spells is right too. */
function misspelled(slip: keyof typeof misspellings): Kind {
  return ({ name }, random) => {
    const word = pick(name.match(/[\p{L}\p{N}]{5,}/gu) ?? [], random);
    if (word === undefined) return undefined;
    const text = name.replace(word, misspellings[slip](word, random));
    if (text === name) return undefined;
    return { text, fits: (other) => sameName(name)(other) || beginsWith(lower(text))(other) };
  };
}

/** The identifier of a scheme as a person or an address writes it. */
function identified(scheme: string, write: (value: string) => string): Kind {
  return ({ identifiers }, random) => {
    const key = pick(
      identifiers.filter((found) => found.startsWith(`${scheme}:`)),
      random,
    );
    return key === undefined ? undefined : { text: write(key.slice(scheme.length + 1)), fits: withIdentifier(key) };
  };
}

/** As much of an identifier as is typed so far; fits what begins so. */
function begun(scheme: string, front: string, share: number): Kind {
  return ({ identifiers }, random) => {
    const key = pick(
      identifiers.filter((found) => found.startsWith(scheme + front)),
      random,
    );
    if (key === undefined) return undefined;
    const shown = key.slice(scheme.length + front.length);
    const text = shown.slice(0, Math.ceil(shown.length * share));
    if (!text.includes('/') || text.endsWith('/')) return undefined;
    return { text, fits: (other) => other.identifiers.some((found) => found.startsWith(scheme + front + text)) };
  };
}

const wordsOfName = (name: string) => name.match(/[^\s()/,;]+/g) ?? [];

/** The words shuffled into another order than theirs; absent for fewer than two different ones. */
function reordered(words: readonly string[], random: Random): string | undefined {
  if (new Set(words.map(lower)).size < 2) return undefined;
  for (;;) {
    const places = new Map(words.map((_, at) => [at, random()]));
    const order = [...places.keys()].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    const text = order.map((at) => words[at]).join(' ');
    if (lower(text) !== lower(words.join(' '))) return text;
  }
}

/** The kinds of queries, in the rows that the bench sums them up in. */
export const kindsByRow = {
  exact: {
    'full name': named((name) => name),
    'name in lower case': named(lower),
    'name without punctuation': named(lettersOnly),
    'name with blanks for punctuation': named(spaced),
  },
  'typed prefixes': {
    'first 3 letters': beginning(3),
    'first 4 letters': beginning(4),
    'first 6 letters': beginning(6),
  },
  typos: {
    'letter dropped': misspelled('dropped'),
    'letter doubled': misspelled('doubled'),
    'letter replaced': misspelled('replaced'),
    'letters swapped': misspelled('swapped'),
    'beginning with letters swapped': ({ name }, random) => {
      const start = lettersOnly(name).slice(0, 7);
      const text = start.length < 7 ? start : misspellings.swapped(start, random);
      if (text === start) return undefined;
      return { text, fits: (other) => beginsWith(start)(other) || beginsWith(text)(other) };
    },
    'keyword with letters swapped': ({ keywords }, random) => {
      const keyword = pick(keywords, random) ?? '';
      const word = pick(keyword.match(/[a-z]{6,}/g) ?? [], random);
      if (word === undefined) return undefined;
      const text = keyword.replace(word, misspellings.swapped(word, random));
      return text === keyword ? undefined : { text, fits: saysAll(keyword) };
    },
  },
  'words in another order': {
    'name with its words in another order': ({ name }, random) => {
      const text = reordered(wordsOfName(name), random);
      return text === undefined
        ? undefined
        : { text, fits: (other) => sameWords(name)(other) || beginsWith(lower(text))(other) };
    },
    'keyword, then name': ({ name, keywords }, random) => {
      const keyword = pick(keywords, random);
      return keyword === undefined ? undefined : { text: `${keyword} ${name}`, fits: sameName(name) };
    },
    'words of name and keyword mixed': ({ name, keywords }, random) => {
      const keyword = pick(keywords, random);
      const text = keyword && reordered([...wordsOfName(name), ...keyword.split(' ')], random);
      return text ? { text, fits: sameWords(name) } : undefined;
    },
  },
  'name and further words': {
    'name + category': ({ name, categories }, random) => {
      const text = `${name} ${pick(categories, random)}`;
      return { text, fits: sameName(name) };
    },
    'name + keyword': ({ name, keywords }, random) => {
      const keyword = pick(keywords, random);
      return keyword === undefined ? undefined : { text: `${name} ${keyword}`, fits: sameName(name) };
    },
  },
  keywords: {
    keyword: ({ keywords }, random) => {
      const keyword = pick(keywords, random);
      return keyword === undefined ? undefined : { text: keyword, fits: saysAll(keyword) };
    },
    'two keywords': ({ keywords }, random) => {
      const [first, second] = [pick(keywords, random), pick(keywords, random)];
      if (first === undefined || second === undefined || first === second) return undefined;
      return { text: `${first} ${second}`, fits: saysAll(`${first} ${second}`) };
    },
    organization: ({ organizations }, random) => {
      const organization = pick(organizations, random);
      if (organization === undefined) return undefined;
      return { text: organization, fits: (other) => other.organizations.includes(organization) };
    },
    'organization + category': ({ organizations, categories }, random) => {
      const organization = pick(organizations, random);
      const category = pick(categories, random) ?? '';
      if (organization === undefined) return undefined;
      return {
        text: lower(`${organization} ${category}`),
        fits: (other) => other.organizations.includes(organization) && other.categories.includes(category),
      };
    },
  },
  identifiers: {
    DOI: identified('doi', (value) => value),
    'arXiv id': identified('arxiv', (value) => `arXiv:${value}`),
    'owner/name': identified('repo', (value) => value.replace('github.com/', '')),
    'part of owner/name': begun('repo:', 'github.com/', 0.8),
    'part of a DOI': begun('doi:', '', 0.8),
  },
  'pasted URLs': {
    'DOI link': identified('doi', (value) => `https://doi.org/${value.toUpperCase()}`),
    'arXiv link': identified('arxiv', (value) => `https://arxiv.org/abs/${value}v2`),
    'arXiv PDF link': identified('arxiv', (value) => `http://www.arxiv.org/pdf/${value}.pdf`),
    'GitHub sub-page': identified('repo', (value) => `https://${value}/tree/main/src#readme`),
    'Hugging Face link': identified('hf', (value) => `https://huggingface.co/${value}/tree/main`),
    'OpenReview link': identified('openreview', (value) => `https://openreview.net/forum?id=${value}`),
  },
} satisfies Record<string, Record<string, Kind>>;

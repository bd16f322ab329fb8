import type { ModelRecord } from '../../lib/catalog/schema';
import { misspellings } from './misspellings';
import { asWellMeant, beginsWith, lettersBegin, lettersOnly, lower, sameName, sameWords, saysAll } from './spelled';

export type Random = () => number;

export interface Query {
  text: string;
  /** The models that it means. */
  fits: (model: ModelRecord) => boolean;
  /** Models that it may as well mean. */
  rivals?: (model: ModelRecord) => boolean;
}

/** Makes a query of one model, or none when the kind does not suit it. */
export type Kind = (model: ModelRecord, random: Random) => Query | undefined;

const spaced = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const withIdentifier = (key: string) => (other: ModelRecord) => other.identifiers.includes(key);

function pick<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[Math.floor(random() * values.length)];
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
    const mistyped = misspellings[slip](word, random);
    const text = name.replace(word, mistyped);
    if (text === name) return undefined;
    const [isSame, begins] = [sameName(name), beginsWith(lower(text))];
    return { text, fits: (other) => isSame(other) || begins(other), rivals: asWellMeant(text, mistyped) };
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
      const [begins, spelled] = [beginsWith(start), beginsWith(text)];
      return { text, fits: (other) => begins(other) || spelled(other), rivals: asWellMeant(text, text) };
    },
    'keyword with letters swapped': ({ keywords }, random) => {
      const keyword = pick(keywords, random) ?? '';
      const word = pick(keyword.match(/[a-z]{6,}/g) ?? [], random);
      if (word === undefined) return undefined;
      const mistyped = misspellings.swapped(word, random);
      const text = keyword.replace(word, mistyped);
      if (text === keyword) return undefined;
      const [says, begins] = [asWellMeant(text, mistyped), lettersBegin(keyword)];
      return { text, fits: saysAll(keyword), rivals: (other) => says(other) || begins(other) };
    },
  },
  'words in another order': {
    'name with its words in another order': ({ name }, random) => {
      const text = reordered(wordsOfName(name), random);
      if (text === undefined) return undefined;
      const [same, begins] = [sameWords(name), beginsWith(lower(text))];
      return { text, fits: (other) => same(other) || begins(other) };
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
      if (keyword === undefined) return undefined;
      return { text: keyword, fits: saysAll(keyword), rivals: lettersBegin(keyword) };
    },
    'two keywords': ({ keywords }, random) => {
      const [first, second] = [pick(keywords, random), pick(keywords, random)];
      if (first === undefined || second === undefined || first === second) return undefined;
      return { text: `${first} ${second}`, fits: saysAll(`${first} ${second}`) };
    },
    organization: ({ organizations }, random) => {
      const organization = pick(organizations, random);
      if (organization === undefined) return undefined;
      const fits = (other: ModelRecord) => other.organizations.includes(organization);
      return { text: organization, fits, rivals: lettersBegin(organization) };
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

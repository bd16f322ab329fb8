import type { ModelRecord } from '../../lib/catalog/schema';
import { misspellings } from './misspellings';

/** What a person might type, and every model that it may well mean. */
export interface GeneratedQuery {
  kind: string;
  text: string;
  fits: ReadonlySet<string>;
}

type Random = () => number;
/** Makes a query of one model, or none when the kind does not suit it. */
type Kind = (model: ModelRecord, random: Random) => { text: string; fits: (model: ModelRecord) => boolean } | undefined;

const lower = (text: string) => text.toLowerCase();
const lettersOnly = (text: string) => lower(text).replace(/[^\p{L}\p{N}]/gu, '');
const spaced = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const sameName = (name: string) => (other: ModelRecord) => lettersOnly(other.name) === lettersOnly(name);
const withIdentifier = (key: string) => (other: ModelRecord) => other.identifiers.includes(key);

function pick<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[Math.floor(random() * values.length)];
}

/** Every field a person can see in the list, as words. */
function wordsIn({ name, keywords, organizations, categories }: ModelRecord): Set<string> {
  return new Set(lower([name, ...keywords, ...organizations, ...categories].join(' ')).match(/[\p{L}\p{N}]+/gu));
}

function saysAll(text: string) {
  const words = lower(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (other: ModelRecord) => {
    const said = wordsIn(other);
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

const kinds: Record<string, Kind> = {
  'full name': named((name) => name),
  'name in lower case': named(lower),
  'name without punctuation': named(lettersOnly),
  'name with blanks for punctuation': named(spaced),
  'first 3 letters': beginning(3),
  'first 4 letters': beginning(4),
  'first 6 letters': beginning(6),
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
  'name + category': ({ name, categories }, random) => {
    const text = `${name} ${pick(categories, random)}`;
    return { text, fits: sameName(name) };
  },
  'name + keyword': ({ name, keywords }, random) => {
    const keyword = pick(keywords, random);
    return keyword === undefined ? undefined : { text: `${name} ${keyword}`, fits: sameName(name) };
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
  organization: ({ organizations }, random) => {
    const organization = pick(organizations, random);
    if (organization === undefined) return undefined;
    return { text: organization, fits: (other) => other.organizations.includes(organization) };
  },
  keyword: ({ keywords }, random) => {
    const keyword = pick(keywords, random);
    return keyword === undefined ? undefined : { text: keyword, fits: saysAll(keyword) };
  },
  'two keywords': ({ keywords }, random) => {
    const [first, second] = [pick(keywords, random), pick(keywords, random)];
    if (first === undefined || second === undefined || first === second) return undefined;
    return { text: `${first} ${second}`, fits: saysAll(`${first} ${second}`) };
  },
  DOI: identified('doi', (value) => value),
  'DOI link': identified('doi', (value) => `https://doi.org/${value.toUpperCase()}`),
  'arXiv id': identified('arxiv', (value) => `arXiv:${value}`),
  'arXiv link': identified('arxiv', (value) => `https://arxiv.org/abs/${value}v2`),
  'arXiv PDF link': identified('arxiv', (value) => `http://www.arxiv.org/pdf/${value}.pdf`),
  'owner/name': identified('repo', (value) => value.replace('github.com/', '')),
  'GitHub sub-page': identified('repo', (value) => `https://${value}/tree/main/src#readme`),
  'Hugging Face link': identified('hf', (value) => `https://huggingface.co/${value}/tree/main`),
  'OpenReview link': identified('openreview', (value) => `https://openreview.net/forum?id=${value}`),
  'part of owner/name': begun('repo:', 'github.com/', 0.8),
  'part of a DOI': begun('doi:', '', 0.8),
};

/** The same queries for the same models and seed. */
export function generateQueries(models: ModelRecord[], seed: number, perKind: number): GeneratedQuery[] {
  const random = randomFrom(seed);
  return Object.entries(kinds).flatMap(([kind, make]) => {
    const queries: GeneratedQuery[] = [];
    for (let tries = 0; queries.length < perKind && tries < perKind * 100; tries++) {
      const model = pick(models, random);
      const query = model && make(model, random);
      if (!query) continue;
      const fits = new Set(models.filter(query.fits).map(({ slug }) => slug));
      queries.push({ kind, text: query.text, fits });
    }
    return queries;
  });
}

/** Mulberry32: a small generator of numbers from 0 to 1 that is the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { ModelRecord } from '../../lib/catalog/schema';

/** Slugs that fit a text, best first. */
export type Find = (text: string, limit: number) => string[];

/** A search library, set up as well as we know how for this catalogue. */
export interface Library {
  name: string;
  build(models: readonly ModelRecord[]): Find;
}

const fields = ['name', 'plain', 'code', 'identifiers', 'keywords', 'organizations', 'categories'] as const;
type Row = Record<(typeof fields)[number] | 'id', string>;

function rowOf(model: ModelRecord): Row {
  return {
    id: model.slug,
    name: [model.name, ...model.aliases].join(' '),
    plain: model.name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
    code: [...model.repositories.map(({ path }) => path), ...model.huggingFace].join(' '),
    identifiers: model.identifiers.map((key) => key.slice(key.indexOf(':') + 1)).join(' '),
    keywords: model.keywords.join(' '),
    organizations: model.organizations.join(' '),
    categories: model.categories.join(' '),
  };
}

/** For libraries that want all words of a query in one field. */
const withEverything = (row: Row) => ({ ...row, everything: fields.map((field) => row[field]).join(' ') });

const boosts = { name: 6, plain: 6, keywords: 3, organizations: 2, categories: 2 };

/** Fewer than this, and a library is asked again with more slips allowed. */
const enough = 5;

/** The first stage's answers, and the next ones' as long as there are too few. */
function staged<Stage>(stages: readonly Stage[], find: (stage: Stage) => readonly string[]): string[] {
  const found = new Set<string>();
  for (const stage of stages) {
    for (const slug of find(stage)) found.add(slug);
    if (found.size >= enough) break;
  }
  return [...found];
}

/** A match of the whole word, then of its beginning, then of a misspelling counts: by its weights, and in stages. */
const miniSearch: Library = {
  name: 'MiniSearch',
  build(models) {
    const index = new MiniSearch<Row>({ fields: [...fields] });
    index.addAll(models.map(rowOf));
    const fuzzy = (word: string) => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2);
    const every = { prefix: true, boost: boosts, weights: { prefix: 0.6, fuzzy: 0.45 }, combineWith: 'AND' } as const;
    const stages = [every, { ...every, fuzzy }, { ...every, fuzzy, combineWith: 'OR' }] as const;
    return (text, limit) =>
      staged(stages, (stage) => index.search(text, stage).map(({ id }) => String(id))).slice(0, limit);
  },
};

/** One word is looked for as it is, several by its search of tokens, which the plain one has no answer to. */
const fuse: Library = {
  name: 'Fuse.js',
  build(models) {
    const keys = fields.map((name) => ({ name, weight: name in boosts ? boosts[name as keyof typeof boosts] : 1 }));
    const rows = models.map(rowOf);
    const options = { keys, threshold: 0.3, ignoreLocation: true };
    const whole = new Fuse(rows, options);
    const every = new Fuse(rows, { ...options, useTokenSearch: true, tokenMatch: 'all' });
    const any = new Fuse(rows, { ...options, useTokenSearch: true });
    return (text, limit) => {
      const find = (index: typeof whole) => index.search(text, { limit }).map(({ item }) => item.id);
      if (!/\s/.test(text.trim())) return find(whole);
      const found = find(every);
      return found.length > 0 ? found : find(any);
    };
  },
};

/**
 * Words in any order: up to five in names, and up to four in everything, where all orders of five took two minutes for one
 * query over 25,000 models.
 */
const microFuzzy: Library = {
  name: 'uFuzzy',
  build(models) {
    const rows = models.map(rowOf);
    const names = rows.map(({ name, plain }) => `${name} ${plain}`);
    const everything = rows.map((row) => withEverything(row).everything);
    const matcher = new uFuzzy({ intraMode: 1 });
    const find = (haystack: string[], text: string, reordered: number) => {
      const [ids, info, order] = matcher.search(haystack, text, reordered, 10_000);
      return order && info ? order.map((at) => info.idx[at] ?? 0) : [...(ids ?? [])];
    };
    return (text, limit) => {
      const first = find(names, text, 5);
      const all = first.length >= limit ? first : [...first, ...find(everything, text, 4)];
      return [...new Set(all)].slice(0, limit).map((at) => rows[at]?.id ?? '');
    };
  },
};

/** Its tokenizer of beginnings, and where that has no answer the one that expects slips. */
const flexSearch: Library = {
  name: 'FlexSearch',
  build(models) {
    const rows = models.map(rowOf).map(withEverything);
    const indexOf = (tokenize: 'forward' | 'tolerant') => {
      const index = new FlexSearch.Document({
        document: { id: 'id', index: ['name', 'plain', 'everything'] },
        tokenize,
      });
      for (const row of rows) index.add(row);
      return index;
    };
    const [begun, misspelled] = [indexOf('forward'), indexOf('tolerant')];
    return (text, limit) => {
      for (const suggest of [false, true]) {
        for (const index of [begun, misspelled]) {
          const byField = index.search(text, { limit, suggest }) as unknown as { result: (string | number)[] }[];
          const found = new Set(byField.flatMap(({ result }) => result.map(String)));
          if (found.size > 0) return [...found].slice(0, limit);
        }
      }
      return [];
    };
  },
};

/** What is not letters alone is first held to whole words: an identifier's parts begin many others. */
const orama: Library = {
  name: 'Orama',
  build(models) {
    const properties = [...fields, 'everything'];
    const schema = Object.fromEntries(['id', ...properties].map((name) => [name, 'string'] as const));
    const index = create({ schema });
    void insertMultiple(index, models.map(rowOf).map(withEverything), models.length);
    const stages = [{ tolerance: 0 }, { tolerance: 1 }, { tolerance: 2 }, { tolerance: 2, threshold: 1 }];
    return (term, limit) => {
      const asWritten = /[^\p{L}]/u.test(term) ? [{ exact: true }] : [];
      for (const stage of [...asWritten, ...stages]) {
        const answer = searchOrama(index, { term, limit, boost: boosts, properties, threshold: 0, ...stage });
        if (answer instanceof Promise) throw new Error('Orama answers later than asked.');
        if (answer.hits.length > 0) return answer.hits.map(({ id }) => id);
      }
      return [];
    };
  },
};

export const libraries: readonly Library[] = [miniSearch, fuse, microFuzzy, flexSearch, orama];

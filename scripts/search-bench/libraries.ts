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

const miniSearch: Library = {
  name: 'MiniSearch',
  build(models) {
    const index = new MiniSearch<Row>({ fields: [...fields] });
    index.addAll(models.map(rowOf));
    const fuzzy = (word: string) => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2);
    return (text, limit) => {
      const found = index.search(text, { prefix: true, fuzzy, boost: boosts, combineWith: 'AND' });
      const hits = found.length > 0 ? found : index.search(text, { prefix: true, fuzzy, boost: boosts });
      return hits.slice(0, limit).map(({ id }) => String(id));
    };
  },
};

const fuse: Library = {
  name: 'Fuse.js',
  build(models) {
    const keys = fields.map((name) => ({ name, weight: name in boosts ? boosts[name as keyof typeof boosts] : 1 }));
    const index = new Fuse(models.map(rowOf), { keys, threshold: 0.3, ignoreLocation: true });
    return (text, limit) => index.search(text, { limit }).map(({ item }) => item.id);
  },
};

const microFuzzy: Library = {
  name: 'uFuzzy',
  build(models) {
    const rows = models.map(rowOf);
    const names = rows.map(({ name, plain }) => `${name} ${plain}`);
    const everything = rows.map((row) => withEverything(row).everything);
    const matcher = new uFuzzy({ intraMode: 1 });
    const find = (haystack: string[], text: string) => {
      const [ids, info, order] = matcher.search(haystack, text, 3, 1000);
      return order && info ? order.map((at) => info.idx[at] ?? 0) : [...(ids ?? [])];
    };
    return (text, limit) => {
      const first = find(names, text);
      const all = first.length >= limit ? first : [...first, ...find(everything, text)];
      return [...new Set(all)].slice(0, limit).map((at) => rows[at]?.id ?? '');
    };
  },
};

const flexSearch: Library = {
  name: 'FlexSearch',
  build(models) {
    const index = new FlexSearch.Document({
      document: { id: 'id', index: ['name', 'plain', 'everything'] },
      tokenize: 'forward',
    });
    for (const row of models.map(rowOf)) {
      index.add(withEverything(row));
    }
    const find = (text: string, limit: number, suggest: boolean) => {
      const byField = index.search(text, { limit, suggest }) as unknown as { result: (string | number)[] }[];
      return [...new Set(byField.flatMap(({ result }) => result.map(String)))].slice(0, limit);
    };
    return (text, limit) => {
      const exact = find(text, limit, false);
      return exact.length > 0 ? exact : find(text, limit, true);
    };
  },
};

const orama: Library = {
  name: 'Orama',
  build(models) {
    const properties = [...fields, 'everything'];
    const schema = Object.fromEntries(['id', ...properties].map((name) => [name, 'string'] as const));
    const index = create({ schema });
    void insertMultiple(index, models.map(rowOf).map(withEverything), models.length);
    const find = (term: string, limit: number, more: { tolerance: number; threshold: number }) => {
      const answer = searchOrama(index, { term, limit, boost: boosts, properties, ...more });
      if (answer instanceof Promise) throw new Error('Orama answers later than asked.');
      return answer.hits.map(({ id }) => id);
    };
    return (text, limit) => {
      const exact = find(text, limit, { tolerance: 0, threshold: 0 });
      return exact.length > 0 ? exact : find(text, limit, { tolerance: text.length < 5 ? 0 : 2, threshold: 1 });
    };
  },
};

export const libraries: readonly Library[] = [miniSearch, fuse, microFuzzy, flexSearch, orama];

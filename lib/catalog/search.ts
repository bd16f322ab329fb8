import type { AsPlainObject } from 'minisearch';
import type { SearchQuery, SearchResult } from './query';
import type { Figures, ModelRecord } from './schema';
import { documentOf, type SearchDocument, wordFieldsOf } from './search/document';
import type { ReadIdentifiers } from './search/identifiers';
import { Ranking } from './search/ranking';
import { countFacets, passes, sorted } from './search/refine';
import { fold, squash } from './search/text';
import { WordIndex } from './search/word-index';

/** Rises when what is stored changes, so that an older index is made anew. */
const storedVersion = 1;
/** Nobody types more; a pasted page would only cost time. */
const longestText = 500;

interface Stored {
  version: number;
  documents: SearchDocument[];
  words: AsPlainObject;
}

/** Search over the whole catalogue, in memory. */
export interface Search {
  search(query: SearchQuery): SearchResult;
  /** The index as text, for `restoreSearch`. */
  serialize(): string;
}

/** Makes the index of the models; `readIdentifiers` says which identifiers a pasted text names. */
export function createSearch(
  models: ModelRecord[],
  figuresBySlug: ReadonlyMap<string, Figures>,
  readIdentifiers: ReadIdentifiers,
): Search {
  const collator = new Intl.Collator('en', { numeric: true });
  const ordered = [...models].sort((a, b) => collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
  const names = new Set(models.map(({ name }) => squash(fold(name))));
  const isModel = (name: string) => names.has(squash(fold(name)));
  const documents = ordered.map((model) => documentOf(model, figuresBySlug.get(model.slug), isModel));
  const fields = ordered.map((model, id) => wordFieldsOf(model, documents[id] as SearchDocument, id));
  const words = WordIndex.build(fields);
  return searchOver(documents, () => words, readIdentifiers);
}

/** The index that was stored; `undefined` when it is damaged or of another version, and is to be made anew. */
export function restoreSearch(stored: string, readIdentifiers: ReadIdentifiers): Search | undefined {
  try {
    const { version, documents, words }: Stored = JSON.parse(stored);
    if (version !== storedVersion) return undefined;
    return searchOver(documents, () => WordIndex.restore(words), readIdentifiers);
  } catch {
    return undefined;
  }
}

/** The list of everything is there at once; what ranks by a text is made when the first text comes. */
function searchOver(documents: SearchDocument[], words: () => WordIndex, readIdentifiers: ReadIdentifiers): Search {
  const everything = documents.map(({ summary }) => summary);
  let ranking: Ranking | undefined;
  const rank = (text: string) => {
    ranking ??= new Ranking(documents, words(), readIdentifiers);
    return ranking.rank(text);
  };
  return {
    search({ text, sort, offset = 0, limit, ...filters }) {
      const asked = text.slice(0, longestText).trim();
      const found = asked === '' ? everything : rank(asked).flatMap((document) => everything[document] ?? []);
      const fitting = sorted(
        found.filter((model) => passes(model, filters)),
        sort,
        asked !== '',
      );
      return {
        hits: fitting.slice(offset, offset + limit),
        total: fitting.length,
        facets: countFacets(found, filters),
      };
    },
    serialize() {
      const stored: Stored = { version: storedVersion, documents, words: words().toJSON() };
      return JSON.stringify(stored);
    },
  };
}

import type { AsPlainObject } from 'minisearch';
import type { CategoryLeaders, OrganizationCount, Plot, SearchQuery, SearchResult } from './query';
import type { Figures, ModelRecord } from './schema';
import { complete, unfinishedAt } from './search/completion';
import { documentOf, type SearchDocument, wordFieldsOf } from './search/document';
import { highlighter } from './search/highlight';
import type { ReadIdentifiers } from './search/identifiers';
import { leadersOf, organizationsOf, plotOf } from './search/overview';
import { Ranking } from './search/ranking';
import { countFacets } from './search/refine';
import { Selection } from './search/selection';
import { fold, squash } from './search/text';
import { WordIndex } from './search/word-index';

/** Rises when what is stored changes, so that an older index is made anew. */
const storedVersion = 2;

interface Stored {
  version: number;
  documents: SearchDocument[];
  words: AsPlainObject;
}

/** Search over the whole catalogue, in memory. */
export interface Search {
  search(query: SearchQuery): SearchResult;
  /** The selection's models by openness and citations. */
  plot(query: SearchQuery): Plot;
  /** The selection's organizations, as many as `limit`. */
  organizations(query: SearchQuery): OrganizationCount[];
  /** The first models, as many as `limit`, of each of the selection's categories. */
  leaders(query: SearchQuery): CategoryLeaders[];
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
  let ranking: Ranking | undefined;
  const selection = new Selection(documents, (text) => {
    ranking ??= new Ranking(documents, words(), readIdentifiers);
    return ranking.rank(text);
  });
  const at = (number: number) => documents[number] as SearchDocument;
  const summaries = (numbers: readonly number[]) => numbers.map((number) => at(number).summary);
  const completing = ({ text, caret, explain = false, ...query }: SearchQuery) => {
    const unfinished = caret === undefined ? undefined : unfinishedAt(text, caret, explain);
    if (!unfinished) return undefined;
    const rest = selection.select({ ...query, text: unfinished.rest, sort: 'relevance' });
    return complete(unfinished, rest.fitting.map(at), selection.values);
  };
  return {
    search(query) {
      const { offset = 0, limit } = query;
      const { fitting, found, words, organizations, problems } = selection.select(query);
      const highlight = highlighter({ words, identifiers: words === '' ? [] : readIdentifiers(words), organizations });
      const shown = fitting.slice(offset, offset + limit).map(at);
      return {
        hits: shown.map((document) => ({ ...document.summary, highlight: highlight(document) })),
        total: fitting.length,
        facets: countFacets(summaries(found), query),
        problems,
        completion: completing(query),
      };
    },
    plot: (query) => plotOf(summaries(selection.select(query).fitting)),
    organizations: (query) => organizationsOf(summaries(selection.select(query).fitting), query.limit),
    leaders: (query) => leadersOf(summaries(selection.select(query).fitting), query.limit),
    serialize() {
      const stored: Stored = { version: storedVersion, documents, words: words().toJSON() };
      return JSON.stringify(stored);
    },
  };
}

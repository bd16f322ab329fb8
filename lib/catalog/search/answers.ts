import type { CategoryLeaders, OrganizationCount, Plot, SearchQuery, SearchResult } from '../query';
import { complete, unfinishedAt } from './completion';
import type { SearchDocument } from './document';
import { countFacets } from './facets';
import { highlighter } from './highlight';
import type { ReadIdentifiers } from './identifiers';
import { leadersOf, organizationsOf, plotOf } from './overview';
import { Selection } from './selection';

/** What can be asked of the whole catalogue in memory. */
export interface Answers {
  search(query: SearchQuery): SearchResult;
  /** The selection's models by openness and citations. */
  plot(query: SearchQuery): Plot;
  /** The selection's organizations, as many as `limit`. */
  organizations(query: SearchQuery): OrganizationCount[];
  /** The first models, as many as `limit`, of each of the selection's categories. */
  leaders(query: SearchQuery): CategoryLeaders[];
}

/** Answers over these documents; `rank` gives the numbers of those that fit words, best first. */
export function answersOver(
  documents: readonly SearchDocument[],
  rank: (words: string) => number[],
  readIdentifiers: ReadIdentifiers,
): Answers {
  const selection = new Selection(documents, rank);
  const at = (number: number) => documents[number] as SearchDocument;
  const summaries = (numbers: readonly number[]) => numbers.map((number) => at(number).summary);
  const selected = (query: SearchQuery) => summaries(selection.select(query).fitting);
  const completing = ({ text, caret, explain = false, ...query }: SearchQuery) => {
    const unfinished = caret === undefined ? undefined : unfinishedAt(text, caret, explain);
    if (!unfinished) return undefined;
    const rest = selection.select({ ...query, text: unfinished.rest, sort: 'relevance' });
    return complete(unfinished, rest.fitting, selection);
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
        facets: countFacets(selection.columns, found, query),
        problems,
        completion: completing(query),
      };
    },
    plot: (query) => plotOf(selected(query)),
    organizations: (query) => organizationsOf(selected(query), query.limit),
    leaders: (query) => leadersOf(selected(query), query.limit),
  };
}

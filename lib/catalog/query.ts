import type { Openness } from './schema';
import type { Completion } from './search/completion';
import type { QueryProblem } from './search/grammar';
import type { Highlight } from './search/highlight';
import type { ModelSummary } from './summary';

/** Characters of a text that are looked at: nobody types more, and a pasted page would only cost time. */
export const longestText = 500;

/** What the person asks of the catalogue. */
export interface SearchQuery {
  /** Words, a name, an identifier or a pasted URL, and operators (`org:`, `is:open`, `>70`); empty lists everything. */
  text: string;
  category?: string;
  label?: NonNullable<Openness['label']>;
  hasCode?: boolean;
  hasWeights?: boolean;
  /** `relevance` ranks by the text; without words it means openness, then citations. Models without the figure come last. */
  sort: SearchSort;
  offset?: number;
  /** Hits to return. */
  limit: number;
  /** Where the cursor stands in the text, when what is half typed there is to be completed. */
  caret?: number;
  /** Operators themselves are asked for, too. */
  explain?: boolean;
}

export type SearchSort = 'relevance' | 'openness' | 'citations' | 'stars' | 'newest';

/** What is asked before anything is typed: the beginning of the whole list. */
export const firstQuery: SearchQuery = { text: '', sort: 'relevance', limit: 20 };

/** A model in the list, with what shows why it is there. */
export interface SearchHit extends ModelSummary {
  highlight?: Highlight;
}

export interface SearchResult {
  hits: SearchHit[];
  /** All models that fit, of which `hits` is a part. */
  total: number;
  facets: SearchFacets;
  /** What was typed as an operator and is none. */
  problems: QueryProblem[];
  /** What may stand at the cursor; absent when there is nothing to complete. */
  completion?: Completion;
}

/** Models per value under the text and the other filters; a value that no model has is absent. */
export interface SearchFacets {
  categories: Record<string, number>;
  labels: Partial<Record<NonNullable<Openness['label']>, number>>;
}

/** A model's place in the plot of openness against citations; only models with both figures have one. */
export interface PlotPoint {
  slug: string;
  name: string;
  score: number;
  citations: number;
  label: Openness['label'];
}

export interface Plot {
  /** The most cited first. */
  points: PlotPoint[];
  /** Models of the selection, with a place in the plot or not. */
  total: number;
}

/** An organization's models in short. */
export interface OrganizationCount {
  name: string;
  models: number;
  labels: SearchFacets['labels'];
  hasWeights: number;
  hasCode: number;
  /** Its most cited model. */
  best: ModelSummary;
}

/** The first models of a category in the asked order. */
export interface CategoryLeaders {
  category: string;
  total: number;
  leaders: ModelSummary[];
}

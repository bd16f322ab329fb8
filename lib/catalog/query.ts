import type { Openness } from './schema';
import type { ModelSummary } from './summary';

/** What the person asks of the catalogue. */
export interface SearchQuery {
  /** Words, a name, an identifier or a pasted URL; empty lists everything. */
  text: string;
  category?: string;
  label?: NonNullable<Openness['label']>;
  hasCode?: boolean;
  hasWeights?: boolean;
  /** `relevance` ranks by the text; with an empty text it means openness, then citations. Models without the figure come last. */
  sort: 'relevance' | 'openness' | 'citations' | 'stars' | 'newest';
  offset?: number;
  /** Hits to return. */
  limit: number;
}

export interface SearchResult {
  hits: ModelSummary[];
  /** All models that fit, of which `hits` is a part. */
  total: number;
  facets: SearchFacets;
}

/** Models per value under the text and the other filters; a value that no model has is absent. */
export interface SearchFacets {
  categories: Record<string, number>;
  labels: Partial<Record<NonNullable<Openness['label']>, number>>;
}

import type { SearchQuery, SearchSort } from '../catalog/query';

/** What the full page shows; its address carries it, so that it can be gone back to, shared and kept as a bookmark. */
export interface ExploreState {
  view: ExploreView;
  query: Pick<SearchQuery, 'text' | 'category' | 'label' | 'hasCode' | 'hasWeights' | 'sort'>;
  /** The organization whose page it is. */
  organization?: string;
  /** The slug of the model whose card is open. */
  model?: string;
}

export const exploreViews = ['list', 'leaders', 'organizations', 'plot'] as const;
export type ExploreView = (typeof exploreViews)[number];

const sorts: readonly SearchSort[] = ['relevance', 'openness', 'citations', 'stars', 'newest'];
const labels = ['Open', 'Partial', 'Closed'] as const;
/** Longer than anything that means something. */
const longest = 2000;

/** The part of an address from `#` on; empty for the page as it opens. */
export function formatAddress({ view, query, organization, model }: Partial<ExploreState>): string {
  const fields: Record<string, string | undefined> = {
    view: view === 'list' ? undefined : view,
    q: query?.text || undefined,
    category: query?.category,
    openness: query?.label,
    code: query?.hasCode === undefined ? undefined : query.hasCode ? 'yes' : 'no',
    weights: query?.hasWeights === undefined ? undefined : query.hasWeights ? 'yes' : 'no',
    sort: query?.sort === 'relevance' ? undefined : query?.sort,
    organization,
    model,
  };
  const said = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  return said.length === 0 ? '' : `#${new URLSearchParams(said)}`;
}

/** Reads an address; what is not understood in it is left out. */
export function parseAddress(hash: string): ExploreState {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const read = (name: string) => fields.get(name)?.slice(0, longest) || undefined;
  const among = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === read(name));
  const flag = (name: string) => (read(name) === 'yes' ? true : read(name) === 'no' ? false : undefined);
  return {
    view: among(exploreViews, 'view') ?? 'list',
    query: {
      text: read('q') ?? '',
      category: read('category'),
      label: among(labels, 'openness'),
      hasCode: flag('code'),
      hasWeights: flag('weights'),
      sort: among(sorts, 'sort') ?? 'relevance',
    },
    organization: read('organization'),
    model: read('model'),
  };
}

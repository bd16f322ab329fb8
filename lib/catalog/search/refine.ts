import type { SearchFacets, SearchQuery } from '../query';
import type { ModelSummary } from '../summary';

type Filters = Pick<SearchQuery, 'category' | 'label' | 'hasCode' | 'hasWeights'>;

/** Whether a model passes the filters; `hasCode: false` asks for models without. */
export function passes(model: ModelSummary, { category, label, hasCode, hasWeights }: Filters): boolean {
  return (
    (category === undefined || model.categories.includes(category)) &&
    (label === undefined || model.label === label) &&
    (hasCode === undefined || model.hasCode === hasCode) &&
    (hasWeights === undefined || model.hasWeights === hasWeights)
  );
}

/** How many models each category and label would leave under the other filters. */
export function countFacets(models: ModelSummary[], filters: Filters): SearchFacets {
  const facets: SearchFacets = { categories: {}, labels: {} };
  for (const model of models) {
    if (passes(model, { ...filters, category: undefined })) {
      for (const category of model.categories) facets.categories[category] = (facets.categories[category] ?? 0) + 1;
    }
    if (model.label && passes(model, { ...filters, label: undefined })) {
      facets.labels[model.label] = (facets.labels[model.label] ?? 0) + 1;
    }
  }
  return facets;
}

/** The models in the asked order, those without the figure last; equals stay in the order they came in. */
export function sorted(models: ModelSummary[], sort: SearchQuery['sort'], hasText: boolean): ModelSummary[] {
  switch (sort) {
    case 'relevance':
      return hasText
        ? models
        : [...models].sort((a, b) => byFigure(a.score, b.score) || byFigure(a.citations, b.citations));
    case 'openness':
      return [...models].sort((a, b) => byFigure(a.score, b.score));
    case 'citations':
      return [...models].sort((a, b) => byFigure(a.citations, b.citations));
    case 'stars':
      return [...models].sort((a, b) => byFigure(a.stars, b.stars));
    case 'newest':
      return [...models].sort((a, b) => byDate(a.released, b.released));
  }
}

function byFigure(left: number | undefined, right: number | undefined): number {
  return (right ?? -1) - (left ?? -1);
}

/** Loose dates sort as text; a year alone comes after the months known in it. */
function byDate(left = '', right = ''): number {
  return left < right ? 1 : left > right ? -1 : 0;
}

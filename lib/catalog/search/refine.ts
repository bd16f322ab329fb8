import type { SearchFacets, SearchQuery } from '../query';
import type { ModelSummary } from '../summary';

export type Filters = Pick<SearchQuery, 'category' | 'label' | 'hasCode' | 'hasWeights'>;

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
export function countFacets(models: readonly ModelSummary[], filters: Filters): SearchFacets {
  const facets: SearchFacets = { categories: {}, labels: {} };
  const butCategory = { ...filters, category: undefined };
  const butLabel = { ...filters, label: undefined };
  for (const model of models) {
    if (passes(model, butCategory)) {
      for (const category of model.categories) facets.categories[category] = (facets.categories[category] ?? 0) + 1;
    }
    if (model.label && passes(model, butLabel)) facets.labels[model.label] = (facets.labels[model.label] ?? 0) + 1;
  }
  return facets;
}

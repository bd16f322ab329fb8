import type { SearchFacets, SearchQuery } from '../query';
import type { ModelSummary } from '../summary';

export type Filters = Pick<SearchQuery, 'category' | 'label' | 'hasCode' | 'hasWeights'>;

/** Whether a model passes the filters; `hasCode: false` asks for models without. */
export function passes(model: ModelSummary, filters: Filters): boolean {
  const { category, label } = filters;
  return (
    (category === undefined || model.categories.includes(category)) &&
    (label === undefined || model.label === label) &&
    passesParts(model, filters)
  );
}

function passesParts(model: ModelSummary, { hasCode, hasWeights }: Filters): boolean {
  return (
    (hasCode === undefined || model.hasCode === hasCode) &&
    (hasWeights === undefined || model.hasWeights === hasWeights)
  );
}

/** Whether there is anything to pass. */
export function narrows({ category, label, hasCode, hasWeights }: Filters): boolean {
  return category !== undefined || label !== undefined || hasCode !== undefined || hasWeights !== undefined;
}

/** How many models each category and label would leave under the other filters. */
export function countFacets(models: Iterable<ModelSummary>, filters: Filters): SearchFacets {
  const { category, label } = filters;
  const categories = new Map<string, number>();
  const labels = { Open: 0, Partial: 0, Closed: 0 };
  for (const model of models) {
    if (!passesParts(model, filters)) continue;
    if (label === undefined || model.label === label) {
      for (const own of model.categories) categories.set(own, (categories.get(own) ?? 0) + 1);
    }
    if (model.label && (category === undefined || model.categories.includes(category))) labels[model.label] += 1;
  }
  return {
    categories: Object.fromEntries(categories),
    labels: Object.fromEntries(Object.entries(labels).filter(([, count]) => count > 0)),
  };
}

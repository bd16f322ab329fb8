import type { SearchQuery } from '../query';
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

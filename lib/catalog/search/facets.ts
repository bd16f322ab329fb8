import type { SearchFacets } from '../query';
import type { Columns } from './columns';
import type { Filters } from './refine';

const labels = ['Open', 'Partial', 'Closed'] as const;

/** How many of the documents with these numbers each category and label would leave under the other filters. */
export function countFacets(columns: Columns, numbers: readonly number[], filters: Filters): SearchFacets {
  const { category, label, hasCode, hasWeights } = filters;
  const [categories, labelled] = [columns.texts('cat'), columns.texts('is')];
  const having = (part: string, wanted: boolean | undefined) => {
    if (wanted === undefined) return () => true;
    const has = columns.texts('has').havingAny(new Set([part]));
    return (number: number) => has(number) === wanted;
  };
  const [isAsToCode, isAsToWeights] = [having('code', hasCode), having('weights', hasWeights)];
  const all = numbers.filter((number) => isAsToCode(number) && isAsToWeights(number));
  const ofLabel = label === undefined ? all : all.filter(labelled.havingAny(new Set([label.toLowerCase()])));
  const ofCategory = category === undefined ? all : all.filter(categories.havingAny(new Set([category])));
  const byLabel = labelled.count(ofCategory);
  return {
    categories: Object.fromEntries(categories.count(ofLabel)),
    labels: Object.fromEntries(
      labels.flatMap((name) => {
        const count = byLabel.get(name.toLowerCase());
        return count === undefined ? [] : [[name, count]];
      }),
    ),
  };
}

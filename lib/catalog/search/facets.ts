import type { SearchFacets } from '../query';
import type { Openness } from '../schema';
import type { ModelSummary } from '../summary';
import { type Filters, passesParts } from './refine';

type Label = NonNullable<Openness['label']>;
const labels = ['Open', 'Partial', 'Closed'] as const satisfies readonly Label[];

/**
 * Each model's categories and label as numbers: what is counted at every keystroke may be the whole catalogue. They are
 * taken down when they are first wanted.
 */
export class Facets {
  readonly #models: readonly ModelSummary[];
  #taken: ReturnType<typeof takenDown> | undefined;

  constructor(models: readonly ModelSummary[]) {
    this.#models = models;
  }

  /** How many of the models with these numbers each category and label would leave under the other filters. */
  count(numbers: Iterable<number>, filters: Filters): SearchFacets {
    this.#taken ??= takenDown(this.#models);
    const { names, first, categories, labelOf } = this.#taken;
    const wantedCategory = filters.category === undefined ? undefined : names.indexOf(filters.category);
    const wantedLabel = filters.label === undefined ? undefined : labels.indexOf(filters.label);
    const everyPart = filters.hasCode === undefined && filters.hasWeights === undefined;
    const [byCategory, byLabel] = [new Uint32Array(names.length), new Uint32Array(labels.length)];
    for (const number of numbers) {
      if (!everyPart && !passesParts(this.#models[number] as ModelSummary, filters)) continue;
      const label = labelOf[number] ?? -1;
      const [begin, end] = [first[number] ?? 0, first[number + 1] ?? 0];
      let isWanted = wantedCategory === undefined;
      for (let at = begin; at < end; at++) {
        const category = categories[at] ?? 0;
        if (category === wantedCategory) isWanted = true;
        if (wantedLabel === undefined || label === wantedLabel) byCategory[category] = (byCategory[category] ?? 0) + 1;
      }
      if (isWanted && label >= 0) byLabel[label] = (byLabel[label] ?? 0) + 1;
    }
    return { categories: counted(names, byCategory), labels: counted(labels, byLabel) };
  }
}

/** `first`: where each model's numbers of categories begin, and one more for the end. `labelOf`: -1 for none. */
function takenDown(models: readonly ModelSummary[]) {
  const numbers = new Map<string, number>();
  const first = new Uint32Array(models.length + 1);
  const categories: number[] = [];
  for (const [at, { categories: own }] of models.entries()) {
    for (const name of own) {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      categories.push(number);
    }
    first[at + 1] = categories.length;
  }
  const labelOf = Int8Array.from(models, ({ label }) => (label ? labels.indexOf(label) : -1));
  return { names: [...numbers.keys()], first, categories: Uint32Array.from(categories), labelOf };
}

function counted(names: readonly string[], counts: Uint32Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0] as const).filter(([, count]) => count > 0));
}

import type { SearchSort } from '../query';
import type { ModelSummary } from '../summary';

/** The orders that do not hang on a text: those without the figure come last, equals stay as they are numbered. */
const comparisons: Record<SearchSort, (left: ModelSummary, right: ModelSummary) => number> = {
  relevance: (a, b) => byFigure(a.score, b.score) || byFigure(a.citations, b.citations),
  openness: (a, b) => byFigure(a.score, b.score),
  citations: (a, b) => byFigure(a.citations, b.citations),
  stars: (a, b) => byFigure(a.stars, b.stars),
  newest: (a, b) => byDate(a.released, b.released),
};

/** Every model's place in each order, made when the order is first wanted: sorting all of them is no work for a keystroke. */
export class Orders {
  readonly #models: readonly ModelSummary[];
  readonly #all = new Map<SearchSort, number[]>();
  readonly #places = new Map<SearchSort, Uint32Array>();

  constructor(models: readonly ModelSummary[]) {
    this.#models = models;
  }

  /** All models' numbers in this order. */
  all(sort: SearchSort): readonly number[] {
    const known = this.#all.get(sort);
    if (known) return known;
    const compare = comparisons[sort];
    const at = (number: number) => this.#models[number] as ModelSummary;
    const made = this.#models.map((_, number) => number).sort((a, b) => compare(at(a), at(b)) || a - b);
    this.#all.set(sort, made);
    return made;
  }

  /** These models' numbers in this order; equals stay in the order they came in. */
  sorted(numbers: readonly number[], sort: SearchSort): readonly number[] {
    if (numbers.length === this.#models.length) return this.all(sort);
    const places = this.#placesIn(sort);
    return [...numbers].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  }

  /** Models that are equals in an order have one place. */
  #placesIn(sort: SearchSort): Uint32Array {
    const known = this.#places.get(sort);
    if (known) return known;
    const places = new Uint32Array(this.#models.length);
    const compare = comparisons[sort];
    let place = 0;
    let before: ModelSummary | undefined;
    for (const number of this.all(sort)) {
      const model = this.#models[number] as ModelSummary;
      if (before && compare(before, model) !== 0) place++;
      places[number] = place;
      before = model;
    }
    this.#places.set(sort, places);
    return places;
  }
}

function byFigure(left: number | undefined, right: number | undefined): number {
  return (right ?? -1) - (left ?? -1);
}

/** Loose dates sort as text; a year alone comes after the months known in it. */
function byDate(left = '', right = ''): number {
  return left < right ? 1 : left > right ? -1 : 0;
}

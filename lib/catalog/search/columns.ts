import type { SearchDocument } from './document';
import { hasPart } from './facts';
import { Numbered } from './numbered';
import { type NumericOperator, parts } from './operators';

/** Operators whose values are texts. */
export type TextOperator = 'is' | 'has' | 'org' | 'cat' | 'license';

const texts: Record<TextOperator, (document: SearchDocument) => readonly string[]> = {
  is: ({ summary }) => [summary.label?.toLowerCase() ?? 'unscored'],
  has: ({ facts }) => parts.filter((part) => hasPart(facts.parts, part)),
  org: ({ summary }) => summary.organizations,
  cat: ({ summary }) => summary.categories,
  license: ({ facts }) => (facts.license === undefined ? [] : [facts.license]),
};

/** What operators ask of documents, by the documents' numbers; taken down when it is first asked. */
export class Columns {
  readonly #documents: readonly SearchDocument[];
  readonly #texts = new Map<TextOperator, Numbered>();
  readonly #figures = new Map<NumericOperator, Float64Array>();

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = documents;
  }

  texts(operator: TextOperator): Numbered {
    const known = this.#texts.get(operator);
    if (known) return known;
    const made = new Numbered(this.#documents.map(texts[operator]));
    this.#texts.set(operator, made);
    return made;
  }

  /** `NaN` where a document has no such figure. */
  figures(operator: NumericOperator): Float64Array {
    const known = this.#figures.get(operator);
    if (known) return known;
    const made = Float64Array.from(this.#documents, ({ summary }) => figureOf(summary, operator) ?? Number.NaN);
    this.#figures.set(operator, made);
    return made;
  }
}

function figureOf(summary: SearchDocument['summary'], operator: NumericOperator): number | undefined {
  if (operator === 'year') return summary.released === undefined ? undefined : Number(summary.released.slice(0, 4));
  return summary[operator];
}

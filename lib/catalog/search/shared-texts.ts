import type { SearchDocument } from './document';

/** One string for all that are equal, so that what many models have in common is kept once: an eighth of 100,000 models. */
export class SharedTexts {
  readonly #known = new Map<string, string>();

  /** The document with shared strings for what it may have in common with others. */
  of(document: SearchDocument): SearchDocument {
    const { summary, facts, keywords } = document;
    return {
      ...document,
      summary: {
        ...summary,
        organizations: summary.organizations.map(this.#one),
        categories: summary.categories.map(this.#one),
      },
      facts: facts.license === undefined ? facts : { ...facts, license: this.#one(facts.license) },
      keywords: keywords.map(this.#one),
    };
  }

  readonly #one = (text: string): string => {
    const known = this.#known.get(text);
    if (known === undefined) this.#known.set(text, text);
    return known ?? text;
  };
}

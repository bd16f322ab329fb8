/**
 * How a model fits a text, best first. Models of one tier go by how well they fit in it, then by how much they are used
 * (citations and stars, in powers of ten), then by name in natural order. Openness plays no part.
 */
export enum Tier {
  /** A DOI, arXiv id, repository, address … names it. */
  Identifier,
  /** The text is its name, acronym or alias, punctuation and spelling of Greek letters aside. */
  ExactName,
  /** Its name begins with the text as written. */
  NameBegins,
  /** Its name begins so but for punctuation (`esm2` and `ESM-2`). */
  SquashedNameBegins,
  /** An identifier of it begins with the text. */
  IdentifierBegins,
  /** The text has its name and further words, which fit it too (`esm2 650m`). */
  NameAndMore,
  /** The text is made of its whole keywords, category, organizations. */
  Phrases,
  /** Words of its name begin with the text's words. */
  NameWords,
  /** Its name with one slip, or its beginning with two letters swapped. */
  MisspelledName,
  /** It fits the text without its last word, of a letter or two; looked for when there is nothing else. */
  Unfinished,
  /** All words are found in some field. */
  AllWords,
  /** It fits the text with one slip in one word put right, in the order of the tiers above. */
  CorrectedOnce,
  /** Its name begins with the text but for another slip; looked for when there is little else. */
  MisspelledBeginning,
  /** Its name with two slips. */
  MisspelledNameTwice,
  /** It fits the text with each unknown word put right, in the order of the tiers above. */
  Corrected,
  /** All words are found, some of them misspelled in any way. */
  MisspelledWords,
  /** The text has its name, and words that do not fit. */
  NameWithin,
  /** Some words are found; only when nothing else is. */
  SomeWords,
}

/** The best tier and score of each document. */
export class Best {
  readonly found = new Map<number, { tier: Tier; score: number }>();

  get size(): number {
    return this.found.size;
  }

  /** Documents of tiers before this one. */
  before(tier: Tier): number {
    let count = 0;
    for (const found of this.found.values()) if (found.tier < tier) count++;
    return count;
  }

  /** Offers what was found of another reading of the text, as one tier in the order of theirs. */
  offerAll(other: Best, tier: Tier): void {
    for (const [document, found] of other.found) this.offer(document, tier, found.score - 1000 * found.tier);
  }

  offer(document: number, tier: Tier, score: number): void {
    const known = this.found.get(document);
    if (!known || tier < known.tier) this.found.set(document, { tier, score });
    else if (tier === known.tier && score > known.score) known.score = score;
  }

  sorted(popularity: Uint8Array): number[] {
    return [...this.found]
      .sort(
        ([left, { tier: leftTier, score: leftScore }], [right, { tier: rightTier, score: rightScore }]) =>
          leftTier - rightTier ||
          rightScore - leftScore ||
          (popularity[right] ?? 0) - (popularity[left] ?? 0) ||
          left - right,
      )
      .map(([document]) => document);
  }
}

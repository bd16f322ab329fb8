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
  /** The text has all words of its name and no others, in another order. */
  NameReordered,
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

/** The best tier and score of each document. A text may fit most of the catalogue, hence numbers in bulk. */
export class Best {
  readonly #documents: number;
  /** Those that were offered, each once, and by document: the tier from 1 on, 0 for none, and the score in it. */
  readonly #offered: number[] = [];
  readonly #tiers: Uint8Array;
  readonly #scores: Float64Array;

  /** Over documents of these numbers: 0 to `documents`, excluded. */
  constructor(documents: number) {
    this.#documents = documents;
    this.#tiers = new Uint8Array(documents);
    this.#scores = new Float64Array(documents);
  }

  get size(): number {
    return this.#offered.length;
  }

  /** Documents of tiers before this one. */
  before(tier: Tier): number {
    let count = 0;
    for (const document of this.#offered) if (this.#tierOf(document) < tier) count++;
    return count;
  }

  /** Offers what was found of another reading of the text, as one tier in the order of theirs. */
  offerAll(other: Best, tier: Tier): void {
    for (const document of other.#offered) {
      this.offer(document, tier, (other.#scores[document] ?? 0) - 1000 * other.#tierOf(document));
    }
  }

  /** A score is a multiple of a half, below 100,000 whatever its sign. */
  offer(document: number, tier: Tier, score: number): void {
    const known = this.#tiers[document];
    if (known === 0) this.#offered.push(document);
    else if (known === tier + 1) {
      if (score > (this.#scores[document] ?? 0)) this.#scores[document] = score;
      return;
    } else if ((known ?? 0) <= tier) return;
    this.#tiers[document] = tier + 1;
    this.#scores[document] = score;
  }

  /** Their numbers, best first. Equals are many: they are put together, and only what differs is sorted. */
  sorted(popularity: Uint8Array): number[] {
    const equals = new Map<number, number[]>();
    for (const document of this.#inOrder()) {
      const score = (this.#scores[document] ?? 0) * 1000 + (popularity[document] ?? 0);
      const place = this.#tierOf(document) * 1e9 - score;
      const known = equals.get(place);
      if (known) known.push(document);
      else equals.set(place, [document]);
    }
    return [...equals].sort(([left], [right]) => left - right).flatMap(([, documents]) => documents);
  }

  #tierOf(document: number): Tier {
    return (this.#tiers[document] ?? 0) - 1;
  }

  /** The offered documents by their numbers. */
  #inOrder(): Uint32Array | number[] {
    if (this.size < this.#documents / 16) return Uint32Array.from(this.#offered).sort();
    const found: number[] = [];
    for (let document = 0; document < this.#documents; document++) if (this.#tiers[document]) found.push(document);
    return found;
  }
}

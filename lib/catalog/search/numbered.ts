/** The values that items have, as numbers: what asks something of each of 100,000 items has no time to look at the items. */
export class Numbered {
  /** Each value once; its place is its number. */
  readonly values: readonly string[];
  /** Where each item's numbers begin, and one more for the end. */
  readonly #first: Uint32Array;
  readonly #numbers: Uint32Array;

  constructor(valuesByItem: Iterable<readonly string[]>) {
    const numberOf = new Map<string, number>();
    const [first, numbers] = [[0], [] as number[]];
    for (const values of valuesByItem) {
      for (const value of values) {
        const number = numberOf.get(value) ?? numberOf.size;
        if (number === numberOf.size) numberOf.set(value, number);
        numbers.push(number);
      }
      first.push(numbers.length);
    }
    this.values = [...numberOf.keys()];
    this.#first = Uint32Array.from(first);
    this.#numbers = Uint32Array.from(numbers);
  }

  /** Whether an item has any of these values. */
  havingAny(values: ReadonlySet<string>): (item: number) => boolean {
    const meant = Uint8Array.from(this.values, (value) => (values.has(value) ? 1 : 0));
    return (item) => {
      const end = this.#first[item + 1] ?? 0;
      for (let at = this.#first[item] ?? 0; at < end; at++) if (meant[this.#numbers[at] ?? 0]) return true;
      return false;
    };
  }

  /** How many of the items have each value that any of them has. */
  count(items: Iterable<number>): Map<string, number> {
    const counts = new Uint32Array(this.values.length);
    for (const item of items) {
      const end = this.#first[item + 1] ?? 0;
      for (let at = this.#first[item] ?? 0; at < end; at++) {
        const number = this.#numbers[at] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    const found = new Map<string, number>();
    for (const [number, value] of this.values.entries()) if (counts[number]) found.set(value, counts[number]);
    return found;
  }
}

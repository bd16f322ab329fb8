/** What a key of the table leads to. */
export interface PrefixEntry {
  key: string;
  document: number;
  /** A small number of the caller's own. */
  note: number;
}

/**
 * Sorted keys, found by what they begin with in logarithmic time. An entry is one string, `key NUL document NUL note`,
 * because the platform sorts strings far faster than objects; NUL sorts a key before all longer ones.
 */
export class PrefixTable {
  readonly #rows: string[];

  constructor(entries: Iterable<PrefixEntry>) {
    const rows = new Set<string>();
    for (const { key, document, note } of entries) if (key !== '') rows.add(`${key}\0${document}\0${note}`);
    this.#rows = [...rows].sort();
  }

  /** The entries whose key begins with `prefix`, in the keys' order. */
  *startingWith(prefix: string): Generator<PrefixEntry> {
    for (let at = this.#lowerBound(prefix); at < this.#rows.length; at++) {
      const row = this.#rows[at] ?? '';
      if (!row.startsWith(prefix)) return;
      const [key = '', document, note] = row.split('\0');
      yield { key, document: Number(document), note: Number(note) };
    }
  }

  #lowerBound(prefix: string): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rows[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

import { byCodeUnits, sorted, type Work } from '../in-slices';

/** What a key of the table leads to. */
export interface PrefixEntry {
  key: string;
  document: number;
  /** A small number of the caller's own, up to 255. */
  note: number;
}

/** A table as it is stored: texts and numbers in bulk, which are read back at once whatever their number. */
export interface StoredTable {
  /** All keys in order, one after another. */
  text: string;
  /** Where each key begins in the text, and one more for the end. */
  starts: Uint32Array;
  /** Where each key's documents begin, and one more for the end. */
  first: Uint32Array;
  documents: Uint32Array;
  notes: Uint8Array;
}

/** Entries between two pauses of the building. */
const between = 500;

/** Numbers of 32 bits, as many as come. */
class GrowingList {
  length = 0;
  #numbers = new Uint32Array(1024);

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const more = new Uint32Array(2 * this.length);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.length++] = number;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}

/** Sorted keys, found by what they begin with in logarithmic time. */
export class PrefixTable {
  readonly stored: StoredTable;
  readonly #text: string;
  readonly #starts: Uint32Array;

  constructor(stored: StoredTable) {
    this.stored = stored;
    this.#text = stored.text;
    this.#starts = stored.starts;
  }

  /** Entries of one document come together. */
  static *build(entries: Iterable<PrefixEntry>): Work<PrefixTable> {
    const numbers = new Map<string, number>();
    const counts: number[] = [];
    const [numberOf, documentOf, noteOf] = [new GrowingList(), new GrowingList(), new GrowingList()];
    for (const { key, document, note } of entries) {
      if (key === '') continue;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      numberOf.push(number);
      documentOf.push(document);
      noteOf.push(note);
      if (noteOf.length % between === 0) yield;
    }
    const keys = yield* sorted([...numbers.keys()], byCodeUnits);
    const starts = new Uint32Array(keys.length + 1);
    const first = new Uint32Array(keys.length + 1);
    /** By number of a key: where its next document goes. */
    const next = new Uint32Array(keys.length);
    for (const [at, key] of keys.entries()) {
      const number = numbers.get(key) ?? 0;
      next[number] = first[at] ?? 0;
      first[at + 1] = (first[at] ?? 0) + (counts[number] ?? 0);
      starts[at + 1] = (starts[at] ?? 0) + key.length;
      if (at % between === 0) yield;
    }
    const documents = new Uint32Array(noteOf.length);
    const notes = new Uint8Array(noteOf.length);
    for (let entry = 0; entry < noteOf.length; entry++) {
      const number = numberOf.at(entry);
      const to = next[number] ?? 0;
      next[number] = to + 1;
      documents[to] = documentOf.at(entry);
      notes[to] = noteOf.at(entry);
      if (entry % (10 * between) === 0) yield;
    }
    return new PrefixTable({ text: keys.join(''), starts, first, documents, notes });
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  has(key: string): boolean {
    return key !== '' && this.keyAt(this.lowerBound(key)) === key;
  }

  /** The entries of a key. */
  *of(key: string): Generator<PrefixEntry> {
    const at = this.lowerBound(key);
    if (key !== '' && this.keyAt(at) === key) yield* this.#entriesAt(at, key);
  }

  /** The entries whose key begins with `prefix`, in the keys' order. */
  *startingWith(prefix: string): Generator<PrefixEntry> {
    for (let at = this.lowerBound(prefix); at < this.size; at++) {
      const key = this.keyAt(at);
      if (!key.startsWith(prefix)) return;
      yield* this.#entriesAt(at, key);
    }
  }

  /** The documents of all keys that begin with `prefix`, in the keys' order: at once, whatever their number. */
  documentsOf(prefix: string): Uint32Array {
    const { first, documents } = this.stored;
    const [begin, end] = [this.lowerBound(prefix), this.lowerBound(`${prefix}\uffff`)];
    return documents.subarray(first[begin], first[end]);
  }

  /** The number of the first key that is not before `prefix`. */
  lowerBound(prefix: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.keyAt(middle) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The key of a number; empty past the end. */
  keyAt(at: number): string {
    return this.#text.slice(this.#starts[at], this.#starts[at + 1] ?? 0);
  }

  lengthAt(at: number): number {
    return (this.#starts[at + 1] ?? 0) - (this.#starts[at] ?? 0);
  }

  *#entriesAt(at: number, key: string): Generator<PrefixEntry> {
    const { first, documents, notes } = this.stored;
    const end = first[at + 1] ?? 0;
    for (let entry = first[at] ?? 0; entry < end; entry++) {
      yield { key, document: documents[entry] ?? 0, note: notes[entry] ?? 0 };
    }
  }
}

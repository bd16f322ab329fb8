import { doNow, type Work } from './in-slices';

/*
 * A Bloom filter over identifier keys: it tells a page without a match from one worth asking the background about.
 * Text form: number of hashes, dot, number of characters, dot, then the bits, six to a character from `0` (none set) to `o` (all).
 * It is asked as it stands: unpacking it would cost each page some milliseconds.
 */

/** Bits and hashes for each key; 20 and 14 give a false-positive rate of about 7 in 100,000. */
const bitsPerKey = 20;
const hashes = 14;
const bitsPerCharacter = 6;
const none = 48;

export interface Filter {
  /** `false` is certain; `true` is wrong about once in 10,000 keys. */
  has(key: string): boolean;
}

/** MurmurHash3's mixer. */
function mix(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Asks each bit of a key, by double hashing (Kirsch and Mitzenmacher, 2006), until one is refused. */
function everyBit(key: string, bits: number, count: number, ask: (position: number) => unknown): boolean {
  // FNV-1a over UTF-16 units, from two seeds in one go: every link's key passes here.
  let one = 0x811c9dc5;
  let other = one ^ 0x9747b28c;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  const first = mix(one);
  const second = mix(other) | 1;
  for (let index = 0; index < count; index += 1) {
    if (!ask(((first + Math.imul(index, second)) >>> 0) % bits)) return false;
  }
  return true;
}

/** The filter of all keys, as text for extension storage. */
export function* filterWork(keys: Iterable<string>): Work<string> {
  const all = keys instanceof Set ? keys : new Set(keys);
  const packed = new Uint8Array(Math.max(8, Math.ceil((all.size * bitsPerKey) / bitsPerCharacter)));
  let done = 0;
  for (const key of all) {
    done += 1;
    if (done % 1000 === 0) yield;
    everyBit(key, packed.length * bitsPerCharacter, hashes, (position) => {
      const index = Math.floor(position / bitsPerCharacter);
      packed[index] = (packed[index] as number) | (1 << (position % bitsPerCharacter));
      return true;
    });
  }
  const text = Array.from(packed, (bits) => String.fromCharCode(none + bits)).join('');
  return `${hashes}.${text.length}.${text}`;
}

/** The same at one go. */
export function buildFilter(keys: Iterable<string>): string {
  return doNow(filterWork(keys));
}

/** Opens a filter; `undefined` when the text is none, or cut. */
export function openFilter(text: string): Filter | undefined {
  // Nothing is cut out of the text: it is long, and every page with a key opens it.
  const middle = text.indexOf('.');
  const start = text.indexOf('.', middle + 1) + 1;
  const count = Number(text.slice(0, middle));
  const length = Number(text.slice(middle + 1, start - 1));
  if (!(count > 0 && count < 100 && length > 0) || text.length !== start + length) return undefined;
  const isSet = (position: number) =>
    (text.charCodeAt(start + Math.floor(position / bitsPerCharacter)) - none) & (1 << (position % bitsPerCharacter));
  return { has: (key) => everyBit(key, length * bitsPerCharacter, count, isSet) };
}

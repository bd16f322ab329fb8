import { doNow, type Work } from './in-slices';

/*
 * A Bloom filter over short texts: it tells a page without a match from one worth asking the background about.
 * Text form: number of hashes, dot, number of characters, dot, then the bits, six to a character from `0` (none set) to `o` (all).
 * It is asked as it stands: unpacking it would cost each page some milliseconds.
 */

/** How large a filter is made, for each text in it. */
export interface Density {
  bits: number;
  hashes: number;
}

/** For keys: a false-positive rate of about 7 in 100,000. */
const forKeys: Density = { bits: 20, hashes: 14 };
const bitsPerCharacter = 6;
const none = 48;

export interface Filter {
  /** `false` is certain; `true` is wrong about once in 10,000 keys. */
  has(key: string): boolean;
}

/** FNV-1a over UTF-16 units: `hash = Math.imul(hash ^ unit, prime)`, from the seed on. */
export const seed = 0x811c9dc5;
export const prime = 0x01000193;

/** MurmurHash3's mixer. */
function mix(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** A text's bits by its hash: the first, and how far it is to the next (double hashing: Kirsch and Mitzenmacher, 2006). */
const firstBit = mix;
const stepOf = (hash: number) => mix(hash ^ 0x9747b28c) | 1;

function hashOf(text: string): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return hash;
}

/** The filter of all texts, as text for extension storage. */
export function* filterWork(texts: Iterable<string>, { bits, hashes }: Density = forKeys): Work<string> {
  const all = texts instanceof Set ? texts : new Set(texts);
  const packed = new Uint8Array(Math.max(8, Math.ceil((all.size * bits) / bitsPerCharacter)));
  let done = 0;
  for (const text of all) {
    done += 1;
    if (done % 1000 === 0) yield;
    const hash = hashOf(text);
    for (let count = 0, bit = firstBit(hash); count < hashes; count += 1, bit += stepOf(hash)) {
      const position = (bit >>> 0) % (packed.length * bitsPerCharacter);
      const index = Math.floor(position / bitsPerCharacter);
      packed[index] = (packed[index] as number) | (1 << (position % bitsPerCharacter));
    }
  }
  const text = Array.from(packed, (bitsSet) => String.fromCharCode(none + bitsSet)).join('');
  return `${hashes}.${text.length}.${text}`;
}

/** The same at one go. */
export function buildFilter(texts: Iterable<string>, density?: Density): string {
  return doNow(filterWork(texts, density));
}

/** Where a filter's bits begin in its text, how many there are, and how many each text sets. */
export interface Bits {
  start: number;
  size: number;
  count: number;
}

/** Reads a filter's head; `undefined` when the text is no filter, or cut. Nothing is cut out of it: it is long, and every page opens it. */
export function readBits(text: string): Bits | undefined {
  const middle = text.indexOf('.');
  const start = text.indexOf('.', middle + 1) + 1;
  const count = Number(text.slice(0, middle));
  const length = Number(text.slice(middle + 1, start - 1));
  if (!(count > 0 && count < 100 && length > 0) || text.length !== start + length) return undefined;
  return { start, size: length * bitsPerCharacter, count };
}

/** Whether all bits of a hash are set. */
export function hasHash(text: string, { start, size, count }: Bits, hash: number): boolean {
  let bit = firstBit(hash);
  let step = 0;
  for (let left = count; left > 0; left -= 1) {
    const position = bit % size;
    const bits = text.charCodeAt(start + Math.floor(position / bitsPerCharacter)) - none;
    if (!(bits & (1 << (position % bitsPerCharacter)))) return false;
    // Most texts are refused by their first bit.
    step ||= stepOf(hash);
    bit = (bit + step) >>> 0;
  }
  return true;
}

/** Opens a filter; `undefined` when the text is none, or cut. */
export function openFilter(text: string): Filter | undefined {
  const bits = readBits(text);
  return bits && { has: (key) => hasHash(text, bits, hashOf(key)) };
}

/*
 * A Bloom filter over identifier keys: it tells a page without a match from one worth asking the background about.
 * Text form: base64 of one byte for the number of hashes, four for a checksum of the bits, then the bits.
 */

/** Bits and hashes for each key; 20 and 14 give a false-positive rate of about 7 in 100,000. */
const bitsPerKey = 20;
const hashes = 14;
const headerBytes = 5;

export interface Filter {
  /** `false` is certain; `true` is wrong about once in 10,000 keys. */
  has(key: string): boolean;
}

/** FNV-1a over UTF-16 units, finished with MurmurHash3's mixer. */
function hash(text: string, seed: number): number {
  let value = seed ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The bits of a key, by double hashing (Kirsch and Mitzenmacher, 2006). */
function positions(key: string, bits: number, count: number): number[] {
  const first = hash(key, 0);
  const second = hash(key, 0x9747b28c) | 1;
  return Array.from({ length: count }, (_, index) => ((first + Math.imul(index, second)) >>> 0) % bits);
}

function checksum(bytes: Uint8Array): number {
  let value = 0x811c9dc5;
  for (let index = headerBytes; index < bytes.length; index += 1) {
    value = Math.imul(value ^ (bytes[index] as number), 0x01000193);
  }
  return value >>> 0;
}

/** The filter of all keys, as text for extension storage. */
export function buildFilter(keys: Iterable<string>): string {
  const all = [...new Set(keys)];
  const bytes = new Uint8Array(headerBytes + Math.max(8, Math.ceil((all.length * bitsPerKey) / 8)));
  const bits = (bytes.length - headerBytes) * 8;
  for (const key of all) {
    for (const position of positions(key, bits, hashes)) {
      const index = headerBytes + (position >>> 3);
      bytes[index] = (bytes[index] as number) | (1 << (position & 7));
    }
  }
  bytes[0] = hashes;
  new DataView(bytes.buffer).setUint32(1, checksum(bytes));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Opens a filter; `undefined` when the text is damaged. */
export function openFilter(text: string): Filter | undefined {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
  const count = bytes[0];
  if (!count || count > 64 || bytes.length <= headerBytes) return undefined;
  if (new DataView(bytes.buffer).getUint32(1) !== checksum(bytes)) return undefined;
  const bits = (bytes.length - headerBytes) * 8;
  return {
    has: (key) =>
      positions(key, bits, count).every(
        (position) => (bytes[headerBytes + (position >>> 3)] as number) & (1 << (position & 7)),
      ),
  };
}

import { hasHash, prime, readBits, seed } from '../catalog/filter';
import { digit, invisible, joint, kindsOfUnits, letter } from './units';

/** Whether a text holds a landmark of the catalogue's. `across`: a landmark may have up to two slashes in it, and no digit. */
export type SeesLandmark = (text: string, across?: boolean) => boolean;

/** Zero-width characters, which publishers leave in their identifiers. */
const isInvisible = (unit: number) =>
  unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff;

/** An address without percent-encoding, also where it was applied twice. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    const once = decodeURIComponent(text);
    return once.includes('%2') ? decodeURIComponent(once) : once;
  } catch {
    return text.replaceAll('%2f', '/').replaceAll('%2F', '/');
  }
}

const slash = 47;

/** Whether what follows is no part of a DOI any more: the end, a blank, `"`, `#`, `&`, `?`. */
const endsDoi = (unit: number) => unit < 36 || unit === 38 || unit === 63;

/** Landmarks without a slash have so many units at least, and a digit but on hosts of which `across` is told. */
const shortest = 4;
/** Units of a DOI that are looked at, and of a text: a file may be linked by an address that holds all of it. */
const longestDoi = 200;
const longestText = 2000;

/**
 * Opens the landmarks that the background has left; `undefined` when the text holds none. Every link of a page passes
 * here once, unit by unit, in one function without an expression: the engine compiles what runs so often.
 */
export function openLandmarks(landmarks: string): SeesLandmark | undefined {
  const bits = readBits(landmarks);
  const kinds = kindsOfUnits();
  return (
    bits &&
    ((address, across) => {
      const text = decoded(address.slice(0, longestText)).toLowerCase();
      const { length } = text;
      /** Where a piece has begun; its hash, its digits, and the slashes that it may go over. */
      let start = -1;
      let hash = seed;
      let digits = 0;
      let slashes = 0;
      let isDoi = false;
      /** Where the next piece begins, if this one goes over a slash. */
      let next = -1;
      let last = 0;
      for (let at = 0; at <= length; at += 1) {
        const unit = at < length ? text.charCodeAt(at) : 0;
        const kind = unit < 128 ? (kinds[unit] as number) : isInvisible(unit) ? invisible : 0;
        if (kind === invisible) continue;
        if (start < 0) {
          if (!kind || kind === joint) continue;
          start = at;
          hash = seed;
          digits = 0;
          last = 0;
          next = -1;
          // A DOI that has no telling piece is looked for whole.
          isDoi = text.startsWith('10.', at);
          slashes = across ? 2 : 0;
        } else if (kind !== last) {
          // A landmark ends where a word does, or before a version (`1908.06912v2`).
          const ends = last === digit || (last === letter && kind !== digit);
          const isLong = at - start >= shortest && (digits > 0 || across);
          if (ends && (isLong || next >= 0) && hasHash(landmarks, bits, hash)) return true;
        }
        if (!kind) {
          if (next < 0) next = at + 1;
          if (isDoi ? endsDoi(unit) || at - start > longestDoi : unit !== slash || slashes === 0) {
            // The pieces after its first slash are looked at by themselves too.
            at = next - 1;
            start = -1;
            continue;
          }
          slashes -= 1;
        } else if (kind === digit) digits += 1;
        hash = Math.imul(hash ^ unit, prime);
        last = kind;
      }
      return false;
    })
  );
}

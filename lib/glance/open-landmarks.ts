import { firstSeed, hashOn, openBits, secondSeed } from '../catalog/filter';
import { digit, joint, kindsOfUnits, letter } from './units';

/** Whether a text holds a landmark of the catalogue's. `across`: a name may have its owner before it, with a slash between. */
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

/**
 * Opens the landmarks that the background has left; `undefined` when the text holds none. Every link of a page passes
 * here once, unit by unit: no expression, nothing cut out.
 */
export function openLandmarks(landmarks: string): SeesLandmark | undefined {
  const opened = openBits(landmarks);
  if (!opened) return undefined;
  const has = opened;
  const kinds = kindsOfUnits();
  const kindOf = (unit: number) => (unit < 128 ? (kinds[unit] as number) : 0);

  /** Whether a landmark begins at `start`; it may go over so many slashes. */
  function beginsAt(text: string, start: number, slashes: number): boolean {
    let one = firstSeed;
    let other = secondSeed;
    let left = slashes;
    let last = 0;
    for (let at = start; ; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      const kind = kindOf(unit);
      if (unit > 127 && isInvisible(unit)) continue;
      // A landmark ends where a word does, or before a version (`1908.06912v2`).
      if (
        ((last === digit && kind !== digit) || (last === letter && kind !== letter && kind !== digit)) &&
        has(one, other)
      )
        return true;
      if (!kind) {
        if (unit !== slash || left === 0) return false;
        left -= 1;
      }
      one = hashOn(one, unit);
      other = hashOn(other, unit);
      last = kind;
    }
  }

  return (address, across) => {
    const text = decoded(address).toLowerCase();
    let inside = false;
    for (let start = 0; start < text.length; start += 1) {
      const kind = kindOf(text.charCodeAt(start));
      if (!kind) inside = false;
      else if (!inside && kind !== joint) {
        inside = true;
        // A DOI that has no telling piece is looked for whole.
        if (beginsAt(text, start, text.startsWith('10.', start) ? 9 : across ? 1 : 0)) return true;
      }
    }
    return false;
  };
}

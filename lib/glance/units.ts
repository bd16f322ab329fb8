/*
 * The kinds of UTF-16 units in lower-case addresses. The engine would compile each expression in every page with a
 * few links, which takes memory there.
 */

export const digit = 1;
export const letter = 2;
/** `-`, `.`, `_`, `~`, `+` and round brackets: they stand within a name or number, never before it. */
export const joint = 4;
/** Zero-width characters. */
export const invisible = 8;

const joints = '-._~+()';

/** The kind of each ASCII unit; 0: none of them. */
export function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(128);
  kinds.fill(digit, 48, 58);
  kinds.fill(letter, 97, 123);
  for (let at = 0; at < joints.length; at += 1) kinds[joints.charCodeAt(at)] = joint;
  return kinds;
}

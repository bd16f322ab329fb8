/** Numbers from one to another; a bound that is absent does not bound. */
export interface Range {
  from?: number;
  to?: number;
  /** The bounds themselves are not meant: `>70`, `<70`. */
  beyond?: boolean;
}

const longest = 9;

/** `>70`, `>=70`, `<70`, `70..90`, `70..`, `..90`, `70`; absent for anything else. Bounds the wrong way round are turned. */
export function parseRange(text: string): Range | undefined {
  const plain = text.replaceAll('＞', '>').replaceAll('＜', '<').replaceAll('≥', '>=').replaceAll('≤', '<=');
  if (plain.length > 3 + 2 * longest) return undefined;
  const compared = /^([<>])(=?)(\d{1,9})$/.exec(plain);
  if (compared) {
    const [, sign, equal, digits] = compared;
    const bound = sign === '>' ? { from: Number(digits) } : { to: Number(digits) };
    return equal ? bound : { ...bound, beyond: true };
  }
  const between = /^(\d{0,9})(?:\.\.|…|–)(\d{0,9})$/.exec(plain);
  if (between) {
    const [low, high] = between.slice(1).map((digits) => (digits === '' ? undefined : Number(digits)));
    if (low === undefined && high === undefined) return undefined;
    return low !== undefined && high !== undefined && low > high ? { from: high, to: low } : { from: low, to: high };
  }
  return /^\d{1,9}$/.test(plain) ? { from: Number(plain), to: Number(plain) } : undefined;
}

/** Whether a number lies in the range. */
export function isWithin(value: number, { from, to, beyond }: Range): boolean {
  if (beyond) return (from === undefined || value > from) && (to === undefined || value < to);
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

const isYear = (bound: number) => bound >= 1990 && bound <= 2099;
const isScore = (bound: number) => bound <= 100;

/** What a range without an operator means: years look like years, scores go to 100, other numbers mean nothing. */
export function meaningOf({ from, to }: Range): 'score' | 'year' | undefined {
  const bounds = [from, to].filter((bound) => bound !== undefined);
  return bounds.every(isYear) ? 'year' : bounds.every(isScore) ? 'score' : undefined;
}

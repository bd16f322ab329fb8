import type { Columns } from './columns';
import { fold, squash } from './text';
import type { TokenValue } from './tokens';

/** A value that models of the catalogue have, with its letters as they are compared. */
export interface KnownValue {
  value: string;
  squashed: string;
  /** The words between blanks, with one at each end. */
  spaced: string;
}

/** Operators whose values are the catalogue's own. */
export type ValueOperator = 'org' | 'cat' | 'license';

/** The catalogue's own values, to which what was typed is held. */
export type Values = Record<ValueOperator, readonly KnownValue[]>;

/** The values of an operator are read when it is first typed: the catalogue may be large. */
export function valuesOf(columns: Columns): Values {
  const read: Partial<Record<ValueOperator, readonly KnownValue[]>> = {};
  const of = (operator: ValueOperator) => {
    read[operator] ??= columns.texts(operator).values.map(knownValue);
    return read[operator];
  };
  return {
    get org() {
      return of('org');
    },
    get cat() {
      return of('cat');
    },
    get license() {
      return of('license');
    },
  };
}

export function knownValue(value: string): KnownValue {
  const folded = fold(value);
  return { value, squashed: squash(folded), spaced: ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} ` };
}

/** The catalogue's values that any of the typed ones means. */
export function meantBy(typed: readonly TokenValue[], known: readonly KnownValue[]): Set<string> {
  return new Set(typed.flatMap((value) => valuesMeant(value, known).map(({ value }) => value)));
}

/**
 * In quotes, the value itself where there is one. Else those with the words typed in them (`google`: Google, Google
 * DeepMind), or, while a word is only begun, those with words that go on so.
 */
function valuesMeant({ text, quoted }: TokenValue, known: readonly KnownValue[]): KnownValue[] {
  const wanted = knownValue(text);
  if (wanted.squashed === '') return [];
  const near = known.filter(({ squashed }) => squashed.includes(wanted.squashed));
  const same = near.filter(({ squashed }) => squashed === wanted.squashed);
  if (quoted && same.length > 0) return same;
  const whole = near.filter(({ spaced }) => spaced.includes(wanted.spaced));
  return whole.length > 0 ? whole : near.filter((value) => beginsAWord(value, wanted.squashed));
}

/** Whether a word of the value begins with the letters, punctuation aside (`gpl3`: GPL-3.0). */
export function beginsAWord({ spaced, squashed: whole }: KnownValue, squashed: string): boolean {
  if (whole.startsWith(squashed)) return true;
  for (let at = 0; at >= 0 && at < spaced.length - 1; at = spaced.indexOf(' ', at + 1)) {
    if (spaced.slice(at).replaceAll(' ', '').startsWith(squashed)) return true;
  }
  return false;
}

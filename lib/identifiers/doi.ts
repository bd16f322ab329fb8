import { parseArxivId } from './arxiv';
import { cleanText } from './clean-text';
import { cutTail } from './doi-tail';
import type { IdentifierKey } from './key';

/** One DOI as it stands in its source: the reading to trust first, and the other readings of a doubtful tail. */
export interface DoiReading {
  key: IdentifierKey;
  variants: IdentifierKey[];
}

/** A DOI in running text and the position of its `10.`. */
export interface FoundDoi extends DoiReading {
  index: number;
}

/** The longest suffix taken seriously; the handbook sets no limit, the longest in use stay below this. */
const longest = 300;

/** The text up to a closing bracket that nothing in it opened. */
function beforeUnmatched(text: string): string {
  let round = 0;
  let square = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    round += char === '(' ? 1 : char === ')' ? -1 : 0;
    square += char === '[' ? 1 : char === ']' ? -1 : 0;
    if (round < 0 || square < 0) return text.slice(0, index);
  }
  return text;
}

/**
 * The characters of a suffix: no blanks, quotes or foreign brackets. The angle
 * brackets of a SICI, `<161::AID-YEA208>3.0.CO;2-Y`, are the only ones that belong to a DOI.
 */
const suffixCharacters = (text: string): string =>
  /^(?:[!#-&(-;=@-[\]_a-z~]|<[\w.-]{0,12}:[\w.:-]{0,40}>(?=\d))+/.exec(text)?.[0] ?? '';

/** The same for the few that are not ASCII: an expression with Unicode's classes takes the engine a millisecond to make. */
const anySuffixCharacters = (text: string): string =>
  /^(?:[!#-&(-;=@-[\]_a-z~]|[^\0-\x7f\p{Z}\p{C}\p{So}\p{Ps}\p{Pe}\p{Pi}\p{Pf}…、。，：；！？]|<[\w.-]{0,12}:[\w.:-]{0,40}>(?=\d))+/u.exec(
    text,
  )?.[0] ?? '';

const hasAnyLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The suffix that starts at `start`: without sentence punctuation, unmatched brackets and what follows the DOI. */
function readSuffix(text: string, start: number): string {
  const part = text.slice(start, start + longest);
  let whole = suffixCharacters(part);
  if (part.charCodeAt(whole.length) > 127) whole = anySuffixCharacters(part);
  // The next item of a list, the next parameter, a fragment (a SICI may end with `;2-#`).
  const nextPart = /[,;](?=10\.\d|doi|https?:|jsessionid)|&(?=[\w.-]{1,40}=|$)|(?<!;2-)#/i;
  const end = whole.search(nextPart);
  const own = beforeUnmatched(end < 0 ? whole : whole.slice(0, end)).replace(/[.,;:!?*~/([]+$/, '');
  // A SICI whose check character is `#` loses it where the DOI stands in an address.
  return own.endsWith(';2-') ? `${own}#` : own;
}

function toKey(doi: string): IdentifierKey {
  const lower = doi.toLowerCase();
  const arxiv = lower.startsWith('10.48550/arxiv.') ? parseArxivId(doi.slice(15)) : undefined;
  return arxiv ?? `doi:${lower}`;
}

function findDois(text: string, all: boolean): FoundDoi[] {
  const found: FoundDoi[] = [];
  const prefix = /(?<![\d.])10\.(?:\d{4,9}|97[89](?=\.\d+\/\d))(?:\.\d{1,9}){0,4}\//g;
  for (let match = prefix.exec(text); match; match = prefix.exec(text)) {
    const suffix = readSuffix(text, prefix.lastIndex);
    prefix.lastIndex += suffix.length;
    if (!/[a-z\d]/i.test(suffix) && !hasAnyLetter(suffix)) continue;
    const [best, ...others] = cutTail(match[0], suffix);
    const key = toKey(best);
    found.push({ index: match.index, key, variants: others.map(toKey).filter((variant) => variant !== key) });
    if (!all) break;
  }
  return found;
}

/** Every DOI in running text, an address or markup, in order. */
export function doisInText(text: string): FoundDoi[] {
  return findDois(cleanText(text), true);
}

/** The DOI in a value known to hold one: bare, labelled (`doi:`, `info:doi/`) or as a resolver's address. */
export function parseDoi(value: string): DoiReading | undefined {
  // Most values have none; nobody encodes these three.
  if (!value.includes('10.')) return undefined;
  return findDois(cleanText(value.slice(0, 2000)), false)[0];
}

/**
 * The key of a plain link to the resolver, read off its markup: a reference list has hundreds. Absent for all others, and
 * for what may have a tail or is another key.
 */
export function plainDoiLink(href: string): IdentifierKey | undefined {
  if (!href.includes('doi.org/')) return undefined;
  const [, prefix, suffix] =
    /^https?:\/\/(?:dx\.)?doi\.org\/(10\.(?!1101\b|48550|64898)\d{4,9})(?:\/|%2F)([\w.-]*\d)$/i.exec(href) ?? [];
  return suffix ? `doi:${prefix}/${suffix.toLowerCase()}` : undefined;
}

/** The DOI in an address: in its path, else in the one parameter that holds one. */
export function doiInUrl(url: URL): DoiReading | undefined {
  const inPath = parseDoi(url.pathname);
  if (inPath) return inPath;
  if (!url.search.includes('10.')) return undefined;
  let found: DoiReading | undefined;
  // Parameters that hold what somebody searched for, which is not what the page is about.
  const searchParameter =
    /^(?:q|s|p|w|query.*|terms?|search.*|.*keywords?|text\d*|.*field\d*|lookfor|any|find|refer.*)$/i;
  for (const [name, value] of url.searchParams) {
    const reading = searchParameter.test(name) ? undefined : parseDoi(value);
    if (reading && found && reading.key !== found.key) return undefined;
    found ??= reading;
  }
  return found;
}

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

/** The longest DOI taken seriously; the handbook sets no limit, the longest in use stay below this. */
const longest = 300;

/** The angle brackets of a SICI, `<161::AID-YEA208>3.0.CO;2-Y`, are the only ones that belong to a DOI. */
const siciBracket = /<[\w.-]{0,12}:[\w.:-]{0,40}>(?=\d)/y;
const queryParameter = /&(?:[\w.-]{1,40}=|$|\s)/y;
const nextItem = /[,;](?:10\.\d|doi|https?:|jsessionid)/iy;
const foreignEnd = /[\p{Z}\p{C}\p{So}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\u2026\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f]/u;

function matchesAt(pattern: RegExp, text: string, index: number): number {
  const sticky = new RegExp(pattern.source, pattern.flags);
  sticky.lastIndex = index;
  return sticky.test(text) ? sticky.lastIndex : 0;
}

/** Where the suffix that starts at `start` ends: at a blank, a quote, an unmatched closing bracket, a query. */
function suffixEnd(text: string, start: number): number {
  const open: Record<string, number> = { ')': 0, ']': 0 };
  const limit = Math.min(text.length, start + longest);
  let index = start;
  while (index < limit) {
    const char = text[index] as string;
    if (char === '(') open[')'] = (open[')'] ?? 0) + 1;
    else if (char === '[') open[']'] = (open[']'] ?? 0) + 1;
    else if (char === ')' || char === ']') {
      if (!open[char]) break;
      open[char] = (open[char] ?? 0) - 1;
    } else if (char === '<') {
      const after = matchesAt(siciBracket, text, index);
      if (!after) break;
      index = after;
      continue;
    } else if (/[\s"'`\\^|{}>?]/.test(char) || (char > '~' && foreignEnd.test(char))) break;
    else if (char === '#' && text.slice(index - 3, index) !== ';2-') break;
    else if (char === '&' && matchesAt(queryParameter, text, index)) break;
    else if ((char === ',' || char === ';') && matchesAt(nextItem, text, index)) break;
    index += 1;
  }
  return index;
}

function toKey(doi: string): IdentifierKey {
  const lower = doi.toLowerCase();
  const arxiv = lower.startsWith('10.48550/arxiv.') ? parseArxivId(doi.slice(15)) : undefined;
  return arxiv ?? `doi:${lower}`;
}

function findDois(text: string, all: boolean): FoundDoi[] {
  const found: FoundDoi[] = [];
  const prefix = /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9}){0,4}\//g;
  for (let match = prefix.exec(text); match; match = prefix.exec(text)) {
    const start = prefix.lastIndex;
    const end = suffixEnd(text, start);
    const suffix = text.slice(start, end).replace(/(?:[.,;:!?*~/]|[([]$)+$/, '');
    prefix.lastIndex = Math.max(start, end);
    if (!/[\p{L}\p{N}]/u.test(suffix)) continue;
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
  return findDois(cleanText(value.slice(0, 2000)), false)[0];
}

/** Parameters that hold what somebody searched for, which is not what the page is about. */
const searchParameter =
  /^(?:q|s|p|w|query.*|terms?|search.*|.*keywords?|text\d*|.*field\d*|lookfor|any|find|refer.*)$/i;

/** The DOI in an address: in its path, else in the one parameter that holds one. */
export function doiInUrl(url: URL): DoiReading | undefined {
  const inPath = parseDoi(url.pathname);
  if (inPath) return inPath;
  if (!url.search.includes('10.')) return undefined;
  let found: DoiReading | undefined;
  for (const [name, value] of url.searchParams) {
    const reading = searchParameter.test(name) ? undefined : parseDoi(value);
    if (reading && found && reading.key !== found.key) return undefined;
    found ??= reading;
  }
  return found;
}

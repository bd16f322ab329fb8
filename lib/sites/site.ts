import type { DoiReading } from '../identifiers/doi';
import type { IdentifierKey } from '../identifiers/key';

/** What an adapter may know of a page. Never a global: both are arguments. */
export interface Page {
  /** The page's address; absent when it is unknown (a saved file). */
  readonly url: URL | undefined;
  /** The page itself; absent when only the address is known. */
  readonly document: Document | undefined;
}

/** What a page says of itself. */
export interface Detection {
  /** The one work or repository the page is about, best key first, then the same work under other schemes. Empty: about none, or about several. */
  subject: IdentifierKey[];
  /** Every other identifier linked on the page, in page order, without repeats. */
  mentions: IdentifierKey[];
  /** Other readings of a key whose tail is doubtful (`…v2`, `…/pdf`), to be tried against the catalogue. */
  variants: Record<IdentifierKey, IdentifierKey[]>;
  /** The repository that the subject is a fork of. */
  parent?: IdentifierKey;
}

/** What an address says: the work it names, that it is about no single work, or nothing either way. */
export type UrlReading = DoiReading | 'no single work' | undefined;

/** One site's adapter. Everything but the first four fields is optional: the generic readers serve most sites. */
export interface Site {
  /** Lower case, hyphens; names the example file in the tests and the site in settings. */
  readonly id: string;
  /** The name people know it by. */
  readonly name: string;
  /** Its origins as match patterns; paths are filtered when the page is read. */
  readonly matches: readonly `https://${string}/*`[];
  /** Reads one of its addresses. `undefined`: the address does not decide, the page does. */
  readonly readUrl: (url: URL) => UrlReading;
  /** A rule for its own pages, after the metas and JSON-LD. */
  readonly readDocument?: (document: Document) => DoiReading | undefined;
  /** The repository that this one was forked from. */
  readonly readParent?: (document: Document) => IdentifierKey | undefined;
  /** The name that a page gives its repository where the address (`key`) has an older one. */
  readonly readName?: (document: Document, key: IdentifierKey) => IdentifierKey | undefined;
  /** Whether its pages add links after they have loaded. */
  readonly grows?: true;
  /** A CSS selector of the areas whose links are mentions; absent: the whole page. */
  readonly mentionAreas?: string;
}

/** Reads addresses of a site where a page is about a work exactly if its address names one. */
export function byIdentifier(read: (url: URL) => IdentifierKey | undefined): (url: URL) => UrlReading {
  return (url) => {
    const key = read(url);
    return key ? { key, variants: [] } : 'no single work';
  };
}

function hostMatches(pattern: string, hostname: string): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}

/** Whether an address is on one of the site's origins; old links say http. */
export function recognizes(site: Site, url: URL): boolean {
  return /^https?:$/.test(url.protocol) && site.matches.some((pattern) => hostMatches(pattern, url.hostname));
}

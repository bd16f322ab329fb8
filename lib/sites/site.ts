import type { DoiReading } from '../identifiers/doi';
import type { IdentifierKey } from '../identifiers/key';
import type { Evidence } from '../page/one-work';

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

/** One site's adapter. Everything but the first two fields is optional: the generic readers serve most sites. */
export interface Site {
  /** Its hosts; `*.` stands for the host itself and all below it. Paths are filtered when the page is read. */
  readonly hosts: readonly string[];
  /** Reads one of its addresses. `undefined`: the address does not decide, the page does. */
  readonly readUrl: (url: URL) => UrlReading;
  /** A rule for its own pages, after the metas and JSON-LD; `several` keeps the page without a subject. */
  readonly readDocument?: (document: Document) => Evidence;
  /** The repository that this one was forked from. */
  readonly readParent?: (document: Document) => IdentifierKey | undefined;
  /** The name that a page gives its repository where the address (`key`) has an older one. */
  readonly readName?: (document: Document, key: IdentifierKey) => IdentifierKey | undefined;
  /** Whether its own links name works without a digit in them. */
  readonly plainLinks?: true;
  /** Whether its pages add links after they have loaded. */
  readonly grows?: true;
  /** A CSS selector of the areas whose links are mentions; absent: the whole page. */
  readonly mentionAreas?: string;
}

/** A site as people, settings and the manifest know it. */
export interface SiteEntry extends Pick<Site, 'hosts'> {
  /** Lower case, hyphens; names the example file in the tests and the site in settings. */
  readonly id: string;
  /** The name people know it by. */
  readonly name: string;
  /** Its pages say what they are about in a visible label or record only: they get the detector that reads those. */
  readonly labelled?: true;
}

/** Reads addresses of a site where a page is about a work exactly if its address names one. */
export function byIdentifier(read: (url: URL) => IdentifierKey | undefined): (url: URL) => UrlReading {
  return (url) => {
    const key = read(url);
    return key ? { key, variants: [] } : 'no single work';
  };
}

function hostFits(pattern: string, hostname: string): boolean {
  return pattern.startsWith('*.') ? `.${hostname}`.endsWith(pattern.slice(1)) : hostname === pattern;
}

/** Whether an address is on one of the site's hosts; old links say http. */
export function recognizes(site: Pick<Site, 'hosts'>, url: URL): boolean {
  return /^https?:$/.test(url.protocol) && site.hosts.some((host) => hostFits(host, url.hostname));
}

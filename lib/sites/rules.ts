import { parseDoi } from '../identifiers/doi';
import type { UrlReading } from './site';

/** A pattern of host and path (`www.nature.com/articles/ng1901`), and the DOI made of its groups, `$1`, `$2` …; no DOI: not about one work. */
export type UrlRule = readonly [pattern: RegExp, doi?: string];

/** Segments of a path that list works, wherever they stand in it. */
const list = () =>
  'search\\w*|browse|discover|toc|(?:all-)?issues?|volumes?(?:-\\d+)?|archives?|authors?|persons?|people|profile|tags?|categor(?:y|ies)|topics?|results?|current|inpress';
/** Paths that list, search or sell on every publishing platform. */
const listing = () =>
  new RegExp(
    `^/(?:$|action/(?:do(?:advanced|basic)?search|show(?:journal|publications|login|book))|advanced-?search|latest|about|login|help|(?:articles|journals)/?$|(?:${list()}|book-?series|collections?|communities|conference|events?|handbook|journal|loi|magazine|referencework|sig|subjects?|venues)(?:/|$))`,
    'i',
  );

let listingMade: RegExp | undefined;

/** Whether a path lists, searches or is a home page, on whatever host. */
function isListing(url: URL): boolean {
  listingMade ??= listing();
  return listingMade.test(url.pathname);
}

const listWord = () =>
  new RegExp(`/(?:journals?/[^/]+/?$|(?:proceedings|paper)/\\d{4}/?$|index\\.html?$|(?:${list()})(?:[/.]|$))`, 'i');

/** Whether an address looks like a list or a report about works, so that a DOI on the page may well be another's. */
export function isAboutOthers(url: URL): boolean {
  // Reports, blogs (`/2020/01/`), encyclopedias and forums: they name the works of others in their own header or record.
  const reportWord =
    /\/(?:news[\w-]*|press[\w-]*|[\w-]*releases?|media|blogs?|stor(?:y|ies)|magazine|actualites?|nachrichten|wiki|questions|forums?|threads?|20\d\d\/[01]\d)\//i;
  return (
    isListing(url) ||
    listWord().test(url.pathname) ||
    reportWord.test(url.pathname) ||
    /[?&](?:q|query|term|search)=/i.test(url.search)
  );
}

/**
 * Reads an address by the first rule that fits, else by the paths that list on every platform. The rules are made when
 * the first address is read: every page would pay for those of all sites.
 */
export function readByRules(rules: () => readonly UrlRule[]): (url: URL) => UrlReading {
  let made: readonly UrlRule[] | undefined;
  return (url) => {
    made ??= rules();
    const address = url.hostname + url.pathname;
    for (const [pattern, doi] of made) {
      const match = pattern.exec(address);
      if (match) return doi ? parseDoi(doi.replace(/\$(\d)/g, (_, group) => match[group] ?? '')) : 'no single work';
    }
    return isListing(url) ? 'no single work' : undefined;
  };
}

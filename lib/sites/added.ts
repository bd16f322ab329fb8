import { matches } from './index';

/*
 * The sites that a person adds to the extension's own, as host permissions: a site is added exactly if its is granted.
 */

/** The host permission of "all sites". */
export const everySite = 'https://*/*';
const everywhere = new Set([everySite, '*://*/*', '<all_urls>']);

/** The host permission that a page's site takes; absent where none can be asked for. */
export function siteOrigin(url: URL): string | undefined {
  return url.protocol === 'https:' ? `https://${url.hostname}/*` : undefined;
}

/** Where the detector is to run beyond the manifest's sites, by all host permissions there are; absent: nowhere. */
export function addedSites(origins: readonly string[]): { matches: string[]; excludeMatches?: string[] } | undefined {
  if (origins.some((origin) => everywhere.has(origin))) return { matches: [everySite], excludeMatches: [...matches] };
  const added = origins.filter((origin) => origin.startsWith('https://') && !matches.includes(origin)).sort();
  return added.length > 0 ? { matches: added } : undefined;
}

import { recognizes, type SiteEntry } from '../sites/site';
import { storedGroup } from './stored-group';

/** A site on which the extension does nothing; with its hosts, for the scripts in pages do not carry the registry. */
export interface SiteOff {
  /** The site's id in the registry. */
  site: string;
  hosts: string[];
}

const defaults: { sitesOff: SiteOff[] } = { sitesOff: [] };

const isSiteOff = (one: Partial<SiteOff> | null | undefined): boolean =>
  typeof one?.site === 'string' && Array.isArray(one.hosts) && one.hosts.every((host) => typeof host === 'string');

/** The sites that the person turned off. */
export const sitesOff = storedGroup(defaults, (stored) => ({
  sitesOff: Array.isArray(stored.sitesOff) ? stored.sitesOff.filter(isSiteOff) : defaults.sitesOff,
}));

/** Whether an address is on a site that was turned off. */
export function isOff(off: readonly SiteOff[], url: URL): boolean {
  return off.some((one) => recognizes(one, url));
}

/** The list with a site turned off or on. */
export function withSite(off: readonly SiteOff[], { id, hosts }: SiteEntry, on: boolean): SiteOff[] {
  const others = off.filter(({ site }) => site !== id);
  return on ? others : [...others, { site: id, hosts: [...hosts] }];
}

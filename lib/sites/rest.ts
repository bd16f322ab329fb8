import { recognizes } from './site';

/** A site put to sleep by the catalogue. */
export interface Rest {
  /** The site's id. */
  site: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: it wakes when that begins, in UTC. */
  until: string;
  /** The reason, as people read it. */
  why: string;
}

/** The same as the detector is told it: with the hosts, for it does not carry the sites' ids. */
export interface RestingSite extends Rest {
  hosts: readonly string[];
}

/** Why nothing is done at an address now; absent: its site is awake. */
export function restAt(rest: readonly RestingSite[], url: URL, now: Date): RestingSite | undefined {
  return rest.find((one) => now.toISOString() < one.until && recognizes(one, url));
}

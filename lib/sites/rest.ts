import { siteFor } from './index';

/** A site adapter put to sleep by the catalogue. */
export interface Rest {
  /** The adapter's id. */
  site: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: it wakes when that begins, in UTC. */
  until: string;
  /** The reason, as people read it. */
  why: string;
}

/** Why nothing is done at an address now; absent: its site is awake. */
export function restAt(rest: readonly Rest[], url: URL, now: Date): Rest | undefined {
  const id = rest.length > 0 && siteFor(url)?.id;
  const today = now.toISOString();
  return rest.find((one) => one.site === id && today < one.until);
}

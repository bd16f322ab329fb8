import type { SyncMemory } from './sync-memory';

const minute = 60_000;
const hour = 60 * minute;

/** How often the index is looked at, and files are fetched at most. */
const between = 6 * hour;
const betweenFetches = 24 * hour;
const firstRetry = 10 * minute;
/** No server is believed to want to be left alone for longer, nor a clock that was set back. */
const longestWait = 7 * 24 * hour;

/** Between 0 and 1, as `Math.random` gives it. */
type Random = () => number;

/**
 * Milliseconds until the next look: six to seven hours, so that those who installed on one day come apart; after a
 * failure sooner, the later the more of them there were; not before the server allows it.
 */
export function waitAfter({ failures, notBefore }: SyncMemory, now: number, random: Random): number {
  const regular = between + random() * hour;
  const retry = firstRetry * 2 ** Math.min(failures - 1, 10) * (0.5 + random());
  const wait = failures > 0 ? Math.min(regular, retry) : regular;
  return Math.max(wait, waitOf(notBefore?.at, now) + random() * 10 * minute);
}

/** Milliseconds until the first look after an installation, an update or a start: within the hour, spread evenly. */
export const waitBeforeFirst = (random: Random): number => minute + random() * hour;

/** Milliseconds for which the server asked to be left alone. */
export function waitOf(notBefore: number | undefined, now: number): number {
  const wait = (notBefore ?? now) - now;
  return wait > longestWait ? 0 : Math.max(0, wait);
}

/** Whether an alarm's look may fetch files too. A clock that was set back counts as a day gone by. */
export function mayFetch({ fetched }: SyncMemory, base: string, now: number): boolean {
  if (fetched?.base !== base) return true;
  // The looks of the next day may come an hour earlier than a day after.
  return now - fetched.at >= betweenFetches - 2 * hour || fetched.at > now;
}

/** Whether an alarm set earlier is still of use: a clock that was set back leaves one that never rings. */
export const isSoon = (at: number, now: number): boolean => at - now <= longestWait;

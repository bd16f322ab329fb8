import type { TextKey } from './text';

/** What each version brings, in a sentence; the newest first. A version without an entry has no news to tell. */
const news: readonly [version: string, text: TextKey][] = [['0.2.0', 'news_0_2_0']];

/** The news of an update, as the key of its sentence; absent: there are none. */
export function newsOf(before: string, now: string, entries = news): TextKey | undefined {
  return entries.find(([version]) => compare(version, before) > 0 && compare(version, now) <= 0)?.[1];
}

/** Orders versions as browsers do: by their numbers; what is no number counts as 0. */
function compare(one: string, other: string): number {
  const [ones, others] = [one, other].map((version) => version.split('.').map((part) => Number(part) || 0));
  for (let index = 0; index < 4; index += 1) {
    const difference = (ones?.[index] ?? 0) - (others?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

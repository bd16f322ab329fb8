import { browser } from 'wxt/browser';

/** Searches that led to a model, the latest first, and whether they are remembered at all. */
export interface Recent {
  kept: boolean;
  searches: string[];
}

const mostRecent = 8;
/** A pasted page is no search to come back to. */
const longestRecent = 200;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').slice(0, mostRecent) : [];

export async function readRecent(): Promise<Recent> {
  const { recent, keepRecent } = await browser.storage.local.get(['recent', 'keepRecent']);
  return { kept: keepRecent !== false, searches: strings(recent) };
}

/** Remembers a search, if searches are remembered; the same one in other letters takes the place of the older. */
export async function writeRecent(search: string): Promise<void> {
  const wanted = search.trim();
  const { kept, searches } = await readRecent();
  if (!kept || wanted === '' || wanted.length > longestRecent) return;
  const others = searches.filter((other) => other.toLowerCase() !== wanted.toLowerCase());
  await browser.storage.local.set({ recent: [wanted, ...others].slice(0, mostRecent) });
}

/** Forgets the searches; `kept: false`: and remembers no more. */
export async function forgetRecent({ kept }: Pick<Recent, 'kept'>): Promise<void> {
  await browser.storage.local.set({ recent: [], keepRecent: kept });
}

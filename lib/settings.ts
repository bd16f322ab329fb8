import { browser } from 'wxt/browser';
import type { RestingSite } from './sites/rest';

/*
 * Every setting with its default, and what the background leaves for the detector: the filter, and the sites that rest.
 * The only file that touches extension storage. Content scripts can read it: nothing secret belongs here.
 */

export interface Settings {
  /** Whether the panel opens as the pill or as the whole card. */
  panel: 'pill' | 'card';
  /** Pages whose panel was put away: a key of the subject each, the latest last. */
  hiddenPages: string[];
  /** Host names whose panels were put away. */
  hiddenSites: string[];
}

const most = 500;

const defaults: Settings = { panel: 'pill', hiddenPages: [], hiddenSites: [] };

const strings = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').slice(-most) : undefined;

/** Reads what storage holds; whatever is missing or damaged takes its default. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  return {
    panel: stored.panel === 'card' || stored.panel === 'pill' ? stored.panel : defaults.panel,
    hiddenPages: strings(stored.hiddenPages) ?? defaults.hiddenPages,
    hiddenSites: strings(stored.hiddenSites) ?? defaults.hiddenSites,
  };
}

const isRest = (one: Partial<RestingSite> | null | undefined) =>
  Array.isArray(one?.hosts) && [one.site, one.until, one.why, ...one.hosts].every((field) => typeof field === 'string');

/** What a look at a page needs to know. */
export interface State extends Settings {
  /** The filter of the catalogue's keys; absent until the first fill. */
  filter: string | undefined;
  /** The sites put to sleep. */
  rest: RestingSite[];
}

/** One read of the storage. */
export async function readState(): Promise<State> {
  const stored = await browser.storage.local.get(['filter', 'rest', ...Object.keys(defaults)]);
  return {
    ...parseSettings(stored),
    filter: typeof stored.filter === 'string' ? stored.filter : undefined,
    rest: Array.isArray(stored.rest) ? stored.rest.filter(isRest) : [],
  };
}

export async function writeFilter(filter: string): Promise<void> {
  await browser.storage.local.set({ filter });
}

export async function writeRest(rest: RestingSite[]): Promise<void> {
  await browser.storage.local.set({ rest });
}

export async function writePanel(panel: Settings['panel']): Promise<void> {
  await browser.storage.local.set({ panel });
}

/** Puts a page or a site away, or brings it back. */
export async function writeHidden(
  list: 'hiddenPages' | 'hiddenSites',
  entries: readonly string[],
  hidden: boolean,
): Promise<void> {
  const settings = await readState();
  const others = settings[list].filter((entry) => !entries.includes(entry));
  await browser.storage.local.set({ [list]: (hidden ? [...others, ...entries] : others).slice(-most) });
}

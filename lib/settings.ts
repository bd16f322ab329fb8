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
  /** Whether links get marks. */
  marks: boolean;
  /** Host names whose links get no marks. */
  hiddenMarks: string[];
}

type SettingList = 'hiddenPages' | 'hiddenSites' | 'hiddenMarks';

const most = 500;

const defaults: Settings = { panel: 'pill', hiddenPages: [], hiddenSites: [], marks: true, hiddenMarks: [] };

const strings = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').slice(-most) : undefined;

/** Reads what storage holds; whatever is missing or damaged takes its default. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  return {
    panel: stored.panel === 'card' || stored.panel === 'pill' ? stored.panel : defaults.panel,
    hiddenPages: strings(stored.hiddenPages) ?? defaults.hiddenPages,
    hiddenSites: strings(stored.hiddenSites) ?? defaults.hiddenSites,
    marks: stored.marks !== false,
    hiddenMarks: strings(stored.hiddenMarks) ?? defaults.hiddenMarks,
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

/** The catalogue's address, by who sets it; absent: says nothing. A policy of another shape than its schema is none. */
export async function readAddresses(): Promise<{ policy?: string; option?: string }> {
  const [policy, option] = await Promise.all([
    // Firefox rejects it where there is no policy.
    browser.storage.managed.get('catalogAddress').catch(() => ({})),
    browser.storage.local.get('catalogAddress'),
  ]);
  const address = ({ catalogAddress }: Record<string, unknown>) =>
    typeof catalogAddress === 'string' ? catalogAddress : undefined;
  return { policy: address(policy), option: address(option) };
}

/** The person's address of a catalogue; empty: the packaged snapshot. */
export async function writeAddress(catalogAddress: string): Promise<void> {
  await browser.storage.local.set({ catalogAddress });
}

/** What the syncs of the catalogue remember. To be parsed. */
export async function readSyncMemory(): Promise<unknown> {
  return (await browser.storage.local.get('catalogSync')).catalogSync;
}

export async function writeSyncMemory(catalogSync: object): Promise<void> {
  await browser.storage.local.set({ catalogSync });
}

/** Tells when an administrator's policy has changed. */
export function followPolicy(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => area === 'managed' && listener());
}

export async function writePanel(panel: Settings['panel']): Promise<void> {
  await browser.storage.local.set({ panel });
}

/** Marks beside links on every site, or on none. */
export async function writeMarks(marks: boolean): Promise<void> {
  await browser.storage.local.set({ marks });
}

/** Whether links on this host get marks. */
export const hasMarks = ({ marks, hiddenMarks }: Settings, site: string): boolean =>
  marks && !hiddenMarks.includes(site);

/** Tells of every change of the settings. */
export function followSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((name) => Object.hasOwn(defaults, name))) void readState().then(listener);
  });
}

/** Puts a page or a site away, or brings it back. */
export async function writeHidden(list: SettingList, entries: readonly string[], hidden: boolean): Promise<void> {
  const settings = await readState();
  const others = settings[list].filter((entry) => !entries.includes(entry));
  await browser.storage.local.set({ [list]: (hidden ? [...others, ...entries] : others).slice(-most) });
}

/** Searches that led to a model, the latest first, and whether they are remembered at all. */
export interface Recent {
  kept: boolean;
  searches: string[];
}

const mostRecent = 8;
/** A pasted page is no search to come back to. */
const longestRecent = 200;

export async function readRecent(): Promise<Recent> {
  const { recent, keepRecent } = await browser.storage.local.get(['recent', 'keepRecent']);
  return { kept: keepRecent !== false, searches: strings(recent)?.slice(0, mostRecent) ?? [] };
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

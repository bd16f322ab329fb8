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
  /** Whether a repository's health is asked for when the panel opens on GitHub. */
  liveOnGitHub: boolean;
}

type SettingList = 'hiddenPages' | 'hiddenSites' | 'hiddenMarks';

const most = 500;

const defaults: Settings = {
  panel: 'pill',
  hiddenPages: [],
  hiddenSites: [],
  marks: true,
  hiddenMarks: [],
  liveOnGitHub: false,
};

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
    liveOnGitHub: stored.liveOnGitHub === true,
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

/** Marks beside links on every site, or on none. */
export async function writeMarks(marks: boolean): Promise<void> {
  await browser.storage.local.set({ marks });
}

export async function writeLiveOnGitHub(liveOnGitHub: boolean): Promise<void> {
  await browser.storage.local.set({ liveOnGitHub });
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

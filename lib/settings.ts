import { browser } from 'wxt/browser';
import type { Filters } from './catalog/filter-of-models';
import type { Glimpse } from './glance/watch';
import type { RestingSite } from './sites/rest';

/*
 * The settings that the detector goes by, and what the background leaves for it: the filter, and the sites that rest.
 * Every byte here runs on every page: settings that the detector need not know have a file each in `settings/`. Nobody
 * else touches extension storage. Content scripts can read it: nothing secret belongs here.
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

const names = ['panel', 'hiddenPages', 'hiddenSites', 'marks', 'hiddenMarks'] satisfies (keyof Settings)[];

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').slice(-most) : [];

/** Reads what storage holds; whatever is missing or damaged takes its default. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  return {
    panel: stored.panel === 'card' ? 'card' : 'pill',
    hiddenPages: strings(stored.hiddenPages),
    hiddenSites: strings(stored.hiddenSites),
    marks: stored.marks !== false,
    hiddenMarks: strings(stored.hiddenMarks),
  };
}

/** The names under which these settings are stored. */
export const settingNames = (): string[] => [...names];

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
  const stored = await browser.storage.local.get(['filter', 'rest', ...names]);
  return {
    ...parseSettings(stored),
    filter: typeof stored.filter === 'string' ? stored.filter : undefined,
    rest: Array.isArray(stored.rest) ? stored.rest.filter(isRest) : [],
  };
}

/** What a glance at a page goes by. */
export async function readGlimpse(host: string): Promise<Glimpse> {
  const { landmarks, marks, hiddenMarks } = await browser.storage.local.get(['landmarks', 'marks', 'hiddenMarks']);
  return {
    landmarks: typeof landmarks === 'string' ? landmarks : undefined,
    marks: marks !== false && !(Array.isArray(hiddenMarks) && hiddenMarks.includes(host)),
  };
}

/** The settings alone. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.local.get(names));
}

export async function writeFilters({ filter, landmarks }: Filters): Promise<void> {
  await browser.storage.local.set({ filter, landmarks });
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

/** Whether links on this host get marks. */
export const hasMarks = ({ marks, hiddenMarks }: Settings, site: string): boolean =>
  marks && !hiddenMarks.includes(site);

/** Tells of every change of the settings. The answer ends it. */
export function followSettings(listener: (settings: Settings) => void): () => void {
  const onChange = (changes: object) => {
    if (Object.keys(changes).some((name) => names.some((one) => one === name))) void readState().then(listener);
  };
  browser.storage.onChanged.addListener(onChange);
  return () => browser.storage.onChanged.removeListener(onChange);
}

/** Puts a page or a site away, or brings it back. */
export async function writeHidden(list: SettingList, entries: readonly string[], hidden: boolean): Promise<void> {
  const settings = await readState();
  const others = settings[list].filter((entry) => !entries.includes(entry));
  await browser.storage.local.set({ [list]: (hidden ? [...others, ...entries] : others).slice(-most) });
}

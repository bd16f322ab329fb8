import { parseSettings, settingNames } from '../settings';
import { liveWishes } from './live';
import { looks } from './looks';
import { boxWish } from './repository-box';
import { seenWish } from './seen';
import { sitesOff } from './sites-off';
import { readStored, type StoredGroup, writeStored } from './stored-group';

/*
 * All settings as a file, and back. A secret is no setting: those never lie in extension storage.
 */

type Group = Pick<StoredGroup<object>, 'names' | 'parse'>;

/** Settings of a new feature come in here. */
const groups: readonly Group[] = [
  { names: settingNames(), parse: parseSettings },
  looks,
  sitesOff,
  liveWishes,
  seenWish,
  boxWish,
];

const format = 'bio.rodeo settings';
const version = 1;

export type ImportResult =
  | { status: 'imported' }
  | { status: 'not json'; line: number }
  | { status: 'not settings' }
  | { status: 'newer' }
  /** A setting that is unknown here or has a value of another shape. */
  | { status: 'bad value'; name: string; line: number }
  | { status: 'full' };

/** All settings as the text of a file. */
export async function exportSettings(): Promise<string> {
  const stored = await readStored(groups.flatMap(({ names }) => names));
  const settings = Object.assign({}, ...groups.map(({ parse }) => parse(stored)));
  return `${JSON.stringify({ format, version, settings }, undefined, 2)}\n`;
}

/** Reads a file of settings; it fits wholly or not at all. */
export function parseSettingsFile(
  file: string,
): { status: 'settings'; settings: Record<string, unknown> } | Exclude<ImportResult, { status: 'imported' }> {
  let content: unknown;
  try {
    content = JSON.parse(file);
  } catch (error) {
    return { status: 'not json', line: lineOfError(file, String(error)) };
  }
  const { format: said, version: from, settings } = (content ?? {}) as Record<string, unknown>;
  if (said !== format || typeof from !== 'number' || !isRecord(settings)) return { status: 'not settings' };
  if (from > version) return { status: 'newer' };
  for (const [name, value] of Object.entries(settings)) {
    const group = groups.find(({ names }) => names.includes(name));
    const taken = group && (group.parse({ [name]: value }) as Record<string, unknown>)[name];
    // What a reader would mend does not fit.
    if (!group || JSON.stringify(taken) !== JSON.stringify(value)) {
      return { status: 'bad value', name, line: lineAt(file, file.lastIndexOf(`${JSON.stringify(name)}`)) };
    }
  }
  return { status: 'settings', settings };
}

/** Takes the settings of a file in place of all there are. Whatever is wrong with it, nothing is changed. */
export async function importSettings(file: string): Promise<ImportResult> {
  const read = parseSettingsFile(file);
  if (read.status !== 'settings') return read;
  try {
    await writeStored({ ...firstSettings(), ...read.settings });
    return { status: 'imported' };
  } catch {
    return { status: 'full' };
  }
}

const firstSettings = (): Record<string, unknown> => Object.assign({}, ...groups.map(({ parse }) => parse({})));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lineAt = (file: string, index: number): number => file.slice(0, Math.max(0, index)).split('\n').length;

/** Browsers say it in their own words: Chrome and Node with a position, Firefox with a line. */
function lineOfError(file: string, message: string): number {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return lineAt(file, position ? Number(position) : file.length);
}

/** All settings as they were at first. */
export const resetSettings = (): Promise<void> => writeStored(firstSettings());

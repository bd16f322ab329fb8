import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  kind: BrowserKind;
  /** Its program file. */
  path: string;
}

/** Set to a program file to use that one and no other. */
const overrides = { chromium: 'BIO_RODEO_CHROMIUM', firefox: 'BIO_RODEO_FIREFOX' } as const;

/** Programs looked for on the PATH. Branded Chrome is missing on purpose: from version 137 on it ignores `--load-extension`. */
const commands = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
} as const;

const macApplications = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
} as const;

const windowsPrograms = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
} as const;

/** The surroundings a browser is looked for in. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  canRun(path: string): boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  canRun(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

function candidates(kind: BrowserKind, { platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(home, 'Applications')];
    return folders.flatMap((folder) => macApplications[kind].map((application) => join(folder, application)));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => windowsPrograms[kind].map((program) => `${folder}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The browser of this kind on the machine; absent when there is none that can load an unpacked extension. */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): FoundBrowser | undefined {
  const chosen = machine.env[overrides[kind]];
  const path = chosen ?? candidates(kind, machine).find((candidate) => machine.canRun(candidate));
  return path === undefined || !machine.canRun(path) ? undefined : { kind, path };
}

/** What to tell a person whose machine lacks the browser. */
export function howToGet(kind: BrowserKind): string {
  return kind === 'chromium'
    ? `No Chromium, Chrome for Testing or Edge was found (branded Chrome refuses unpacked extensions from the command line). Install one, or set ${overrides.chromium} to its program file.`
    : `No Firefox was found. Install Firefox 142 or later, or set ${overrides.firefox} to its program file.`;
}

/** The browser of this kind, or an end with a sentence that says what to install. */
export function requireBrowser(kind: BrowserKind): FoundBrowser {
  const found = findBrowser(kind);
  if (found === undefined) throw new Error(howToGet(kind));
  return found;
}

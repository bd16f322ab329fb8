import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type BrowserKind, type FoundBrowser, findBrowser, howToGet } from '../tests/e2e/harness/browsers';

/*
 * npm run browsers
 * Finds Chromium and Firefox, and installs what is missing where that can be done without asking: Debian, as root.
 */

const debianPackages = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
} as const;

function isDebianRoot(): boolean {
  try {
    // Ubuntu's `chromium` package only points to a snap, hence Debian itself.
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function aptGet(...args: string[]): void {
  execFileSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The browser, installed first if need be; absent, with a sentence printed, where the person must install one. */
export function ensureBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  if (isDebianRoot()) {
    console.log(`No ${kind} found: installing it with apt-get (about half a minute) …`);
    try {
      aptGet('update');
      aptGet('install', '-y', '--no-install-recommends', ...debianPackages[kind]);
    } catch {
      console.error(`apt-get could not install ${kind}.`);
    }
  }
  const installed = findBrowser(kind);
  if (installed === undefined) console.error(howToGet(kind));
  return installed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browsers = (['chromium', 'firefox'] as const).map(ensureBrowser);
  for (const browser of browsers) if (browser) console.log(`${browser.kind}: ${browser.path}`);
  if (browsers.includes(undefined)) process.exitCode = 1;
}

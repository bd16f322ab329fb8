import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, findBrowser } from '../tests/e2e/harness/browsers';
import { startHostServer } from '../tests/e2e/harness/host-server';
import { type Session, startSession } from '../tests/e2e/harness/session';
import { inPanel } from '../tests/e2e/harness/tab';
import { buildExtension } from './build-extension';
import { demoPages, isOnline, pageName } from './demo-pages';
import { ensureBrowser } from './ensure-browsers';
import { panelDelay, watchForPanel } from './panel-timing';
import { standInHosts, standIns } from './stand-ins';

/*
 * npm run demo [-- URL ...] [--browser chromium|firefox] [--offline] [--out DIR]
 * Builds the extension, opens pages in a browser with it, says what was found and how fast, and leaves pictures.
 */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    offline: { type: 'boolean', default: false },
    out: { type: 'string', default: join('screenshots', 'demo') },
  },
});

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function chooseKind(): BrowserKind {
  if (options.browser === 'chromium' || options.browser === 'firefox') return options.browser;
  return findBrowser('chromium') === undefined && findBrowser('firefox') !== undefined ? 'firefox' : 'chromium';
}

async function picture(take: (path: string) => Promise<void>, name: string): Promise<void> {
  const path = join(options.out, `${name}.png`);
  await take(path);
  console.log(`    ${path}`);
}

/** Opens one page and reports; the name of the model found, if one was. */
async function visit(session: Session, address: string): Promise<string | undefined> {
  let tab: Awaited<ReturnType<Session['open']>>;
  try {
    tab = await session.open(address);
  } catch (error) {
    console.log(
      `  ${address}\n    could not be opened: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
    return undefined;
  }
  const delay = await panelDelay(tab, 5000);
  if (delay === undefined) {
    console.log(`  ${address}\n    no model of the catalogue`);
    await picture(tab.screenshot, pageName(address));
    return undefined;
  }
  await picture(tab.screenshot, `${pageName(address)}-pill`);
  await tab.click(inPanel('pill'));
  await tab.waitFor(`${inPanel('card')} h2`);
  await picture(tab.screenshot, `${pageName(address)}-card`);
  return undefined;
}

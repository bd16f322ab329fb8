import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, findBrowser } from '../tests/e2e/harness/browsers';
import { type Session, startSession } from '../tests/e2e/harness/session';
import { inPanel, type Tab } from '../tests/e2e/harness/tab';
import { buildExtension } from './build-extension';
import { demoPages, isOnline, pageName } from './demo-pages';
import { ensureBrowser } from './ensure-browsers';
import { panelDelay, watchForPanel } from './panel-timing';
import { serveStandIns, standInHosts, standIns } from './stand-ins';

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

async function picture(tab: Tab, name: string): Promise<void> {
  const path = join(options.out, `${name}.png`);
  await tab.screenshot(path);
  console.log(`    ${path}`);
}

/** What the pill says: the model's name, its score and label. */
async function readPill(tab: Tab): Promise<string> {
  const part = async (name: string) => {
    const selector = `${inPanel('pill')} .${name}`;
    return (await tab.count(selector)) > 0 ? tab.text(selector) : '';
  };
  const [name, score, label] = [await part('name'), await part('score-ring'), await part('openness-label')];
  return label === '' ? name : `${name}, openness ${score}, ${label}`;
}

/** Opens one page, reports and takes its pictures. */
async function visit(session: Session, address: string): Promise<void> {
  console.log(`  ${address}`);
  const tab = await session.open(address).catch((error: Error) => error);
  if (tab instanceof Error) {
    console.log(`    could not be opened: ${tab.message.split('\n')[0]}`);
    return;
  }
  const delay = await panelDelay(tab, 5000);
  if (delay === undefined) {
    console.log('    no model of the catalogue');
    await picture(tab, pageName(address));
    return;
  }
  console.log(`    found ${await readPill(tab)}; panel visible ${Math.round(delay)} ms after DOMContentLoaded`);
  await picture(tab, `${pageName(address)}-pill`);
  await tab.click(inPanel('pill'));
  await tab.waitFor(`${inPanel('card')} h2`);
  await picture(tab, `${pageName(address)}-card`);
  // The panel's size is remembered: the next page is to show its pill first.
  await tab.press('Escape');
  await tab.waitFor(inPanel('pill'));
}

async function showPopup(session: Session): Promise<void> {
  const tab = await session.openExtensionPage('popup.html');
  await tab.resize(400, 580);
  await tab.waitFor('[role=option]');
  console.log('  the popup');
  await picture(tab, 'popup');
  await tab.close();
}

const kind = chooseKind();
const browser = ensureBrowser(kind);
if (browser === undefined) process.exit(1);

const addresses = positionals.length > 0 ? positionals : demoPages;
const wrong = addresses.filter((address) => !URL.canParse(address));
if (wrong.length > 0) {
  console.error(`Not an address: ${wrong.join(', ')}. Give whole addresses, such as ${demoPages[0]}.`);
  process.exit(1);
}

console.log('Building the extension …');
const extension = buildExtension(kind);
const online = !options.offline && (await isOnline());
console.log(online ? 'The network answers: real pages.' : 'No network: local stand-in pages.');
const server = online ? undefined : await serveStandIns();
mkdirSync(options.out, { recursive: true });

const session = await startSession({
  kind,
  extension,
  standIns: server && { port: server.port, hosts: standInHosts },
  headless: !hasDisplay,
  initScript: watchForPanel,
});
console.log(`${browser.path}, ${hasDisplay ? 'in a window' : 'headless, as there is no display'}:`);
try {
  await session.catalogueReady();
  for (const address of addresses) {
    if (server !== undefined && !standIns.has(address)) {
      console.log(`  ${address}\n    has no stand-in, and there is no network to open it from. It works online.`);
      continue;
    }
    await visit(session, address);
  }
  await showPopup(session);
  if (hasDisplay) {
    console.log('Close the browser to end.');
    await session.closed;
  }
} finally {
  await session.close();
  await server?.close();
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, findBrowser } from '../tests/e2e/harness/browsers';
import { startSession } from '../tests/e2e/harness/session';
import { buildExtension } from './build-extension';
import { demoPages, isOnline } from './demo-pages';
import { visitPage, visitPopup } from './demo-visit';
import { ensureBrowser } from './ensure-browsers';
import { watchForPanel } from './panel-timing';
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
    await visitPage(session, address, options.out);
  }
  await visitPopup(session, options.out);
  if (hasDisplay) {
    console.log('Close the browser to end.');
    await session.closed;
  }
} finally {
  await session.close();
  await server?.close();
}

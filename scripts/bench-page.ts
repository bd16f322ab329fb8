import { catalogueReady } from '../tests/e2e/harness/catalogue-ready';
import { type ChromiumSession, startChromium } from '../tests/e2e/harness/chromium';
import { builtExtension } from '../tests/e2e/harness/extension';
import { chromiumTab } from '../tests/e2e/harness/tab';
import { emptyPageCost, scriptTime } from './bench-empty-page';
import { type Measurement, median } from './measurement';
import { panelDelay, watchForPanel } from './panel-timing';
import { serveStandIns } from './stand-ins';
import { modelsGenesisPreprint } from './stand-ins/works';

const rounds = 15;
const fills = 5;

/** From `DOMContentLoaded` to a visible panel, in ms, the background awake. */
async function panelTime({ context }: ChromiumSession): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(watchForPanel);
  await page.goto(modelsGenesisPreprint.url, { waitUntil: 'domcontentloaded' });
  const delay = await panelDelay(chromiumTab(page), 8000);
  await page.close();
  if (delay === undefined) throw new Error('No panel appeared on the stand-in page.');
  return delay;
}

/** From asking an emptied extension to its answer, in ms: the fill of the replica, by the background that is awake. */
async function fillTime({ openPage, extensionUrl }: ChromiumSession): Promise<number> {
  const page = await openPage(extensionUrl('manifest.json'));
  const time = await page.evaluate(`(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve) => { indexedDB.deleteDatabase(name).onsuccess = resolve });
    }
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({ name: 'record', argument: 'models-genesis' });
    return answer?.status === 'found' ? performance.now() - start : undefined;
  })()`);
  await page.close();
  if (typeof time !== 'number') throw new Error('The replica was not filled again.');
  return time;
}

/** All that is measured on pages in real Chromium; what is compared is measured in turns. */
export async function benchPage(): Promise<Measurement[]> {
  const hosts = await serveStandIns();
  const chromium = await startChromium({ extension: builtExtension('chromium'), port: hosts.port });
  const bare = await startChromium({ extension: undefined, port: hosts.port });
  try {
    await catalogueReady(chromiumTab(await chromium.openPage(chromium.extensionUrl('manifest.json'))));
    await panelTime(chromium);
    const times = { panel: [] as number[], script: [] as number[], bare: [] as number[], fill: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      times.panel.push(await panelTime(chromium));
      times.script.push(await scriptTime(chromium));
      times.bare.push(await scriptTime(bare));
    }
    for (let round = 0; round < fills; round++) times.fill.push(await fillTime(chromium));
    const script = median(times.script) - median(times.bare);
    return [
      { name: 'DOMContentLoaded to visible panel, median', value: median(times.panel), unit: 'ms', budget: 100 },
      { name: 'page without a match: script time more than without the extension, median', value: script, unit: 'ms' },
      { name: 'first fill of the replica, median', value: median(times.fill), unit: 'ms', budget: 1000 },
      ...(await emptyPageCost(chromium, hosts)),
    ];
  } finally {
    await chromium.close();
    await bare.close();
    await hosts.close();
  }
}

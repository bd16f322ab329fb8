import { z } from 'zod';
import { catalogueReady } from '../tests/e2e/harness/catalogue-ready';
import { startChromium } from '../tests/e2e/harness/chromium';
import { builtExtension } from '../tests/e2e/harness/extension';
import { chromiumTab } from '../tests/e2e/harness/tab';
import { benchPopupOpening } from './bench-popup-opening';
import { emptyPopup } from './empty-popup';
import { type Measurement, quantile } from './measurement';
import { serveStandIns } from './stand-ins';

const typed = ['esm2 650m', 'modles genesis', 'protein language model', 'geneformer', 'owkin', '10.1016/j.media.2020'];

/** In the popup: what the queries typed letter by letter cost to be answered by the background, in ms. */
const asking = `(async (texts) => {
  const times = [];
  for (const text of texts) {
    const start = performance.now();
    await chrome.runtime.sendMessage({ name: 'search', argument: { text, sort: 'relevance', limit: 20 } });
    times.push(performance.now() - start);
  }
  return times;
})`;

/** In the popup: from typing into the box to the first change of the list, in ms; a keystroke that changes nothing is left out. */
const typing = `(async (texts) => {
  const box = document.querySelector('input[type=search]');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const times = [];
  for (const text of texts) {
    const list = document.querySelector('.results');
    const changed = new Promise((resolve) => {
      const done = (answer) => () => { observer.disconnect(); resolve(answer); };
      const observer = new MutationObserver(done(true));
      observer.observe(list, { subtree: true, childList: true, characterData: true });
      setTimeout(done(false), 250);
    });
    const start = performance.now();
    setValue.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    if (await changed) times.push(performance.now() - start);
  }
  return times;
})`;

const keystrokes = typed.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));

/** The popup of real Chromium: its opening, and a keystroke in it. */
export async function benchPopup(): Promise<Measurement[]> {
  const hosts = await serveStandIns();
  const empty = await emptyPopup();
  const chromium = await startChromium({
    extension: builtExtension('chromium'),
    beside: empty.folder,
    port: hosts.port,
  });
  try {
    await catalogueReady(chromiumTab(await chromium.openPage(chromium.extensionUrl('manifest.json'))));
    const opening = await benchPopupOpening(chromium, empty.id);
    const page = await chromium.openPage(chromium.extensionUrl('popup.html'));
    await page.locator('[role=option]').first().waitFor();
    // As long as a person takes to begin: the background warms its search meanwhile.
    await page.waitForTimeout(1500);
    const measure = async (script: string): Promise<number[]> =>
      z.array(z.number()).parse(await page.evaluate(`${script}(${JSON.stringify(keystrokes)})`));
    const message = await measure(asking);
    const render = await measure(typing);
    return [
      ...opening,
      { name: 'popup: keystroke answered by the background, median', value: quantile(message, 0.5), unit: 'ms' },
      {
        name: 'popup: keystroke answered by the background, p95',
        value: quantile(message, 0.95),
        unit: 'ms',
        budget: 10,
      },
      { name: 'popup: keystroke to changed list, median', value: quantile(render, 0.5), unit: 'ms' },
      { name: 'popup: keystroke to changed list, p95', value: quantile(render, 0.95), unit: 'ms' },
    ];
  } finally {
    await chromium.close();
    await hosts.close();
    await empty.remove();
  }
}

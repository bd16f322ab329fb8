import { catalogueReady } from '../tests/e2e/harness/catalogue-ready';
import { startChromium } from '../tests/e2e/harness/chromium';
import { builtExtension } from '../tests/e2e/harness/extension';
import { chromiumTab } from '../tests/e2e/harness/tab';
import { type Measurement, quantile } from './measurement';
import { serveStandIns } from './stand-ins';

const typed = ['esm2 650m', 'modles genesis', 'protein language model', 'geneformer', 'owkin', '10.1016/j.media.2020'];

/** In the popup: types the queries letter by letter, and times each from the keystroke to the frame that shows its answer. */
const typing = `(async (queries) => {
  const box = document.querySelector('input[type=search]');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const answers = { render: [], message: [] };
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const text = query.slice(0, length);
      const asked = performance.now();
      await chrome.runtime.sendMessage({ name: 'search', argument: { text, sort: 'relevance', limit: 40 } });
      answers.message.push(performance.now() - asked);
      const status = document.querySelector('.results');
      const start = performance.now();
      const changed = new Promise((resolve) => {
        const observer = new MutationObserver(() => { observer.disconnect(); resolve(true); });
        observer.observe(status, { subtree: true, childList: true, characterData: true, attributes: true });
        setTimeout(() => { observer.disconnect(); resolve(false); }, 250);
      });
      setValue.call(box, text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
      if (await changed) answers.render.push(performance.now() - start);
    }
    setValue.call(box, '');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return answers;
})(${JSON.stringify(typed)})`;

/** A keystroke in the popup of real Chromium. Keystrokes that change nothing on screen are left out of the second row. */
export async function benchPopup(): Promise<Measurement[]> {
  const hosts = await serveStandIns();
  const chromium = await startChromium({ extension: builtExtension('chromium'), port: hosts.port });
  try {
    await catalogueReady(chromiumTab(await chromium.openPage(chromium.extensionUrl('manifest.json'))));
    const page = await chromium.openPage(chromium.extensionUrl('popup.html'));
    await page.locator('[role=option]').first().waitFor();
    const { message, render } = (await page.evaluate(typing)) as { message: number[]; render: number[] };
    return [
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
  }
}

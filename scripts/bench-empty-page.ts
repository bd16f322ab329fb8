import type { ChromiumSession } from '../tests/e2e/harness/chromium';
import type { HostServer } from '../tests/e2e/harness/host-server';
import { detectorSettled } from '../tests/e2e/harness/settled';
import { watchWorker } from '../tests/e2e/harness/worker-watch';
import type { Measurement } from './measurement';
import { paperWithoutModel } from './stand-ins/works';

/** Script time of one load of a page without a match, in ms, by the browser's own account. With and without the extension the page has the same while. */
export async function scriptTime({ context }: ChromiumSession): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(paperWithoutModel.url, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  const { metrics } = await devtools.send('Performance.getMetrics');
  await page.close();
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

/** What a page without a match costs besides script: requests, nodes added, wakes of the background. */
export async function emptyPageCost(chromium: ChromiumSession, hosts: HostServer): Promise<Measurement[]> {
  const worker = await watchWorker(chromium);
  await worker.stop();
  hosts.forget();
  const page = await chromium.context.newPage();
  await page.addInitScript(`window.added = 0; addEventListener('DOMContentLoaded', () =>
    new MutationObserver((records) => { for (const { addedNodes } of records) window.added += addedNodes.length })
      .observe(document, { childList: true, subtree: true, attributes: true }))`);
  await page.goto(paperWithoutModel.url);
  await detectorSettled(page, chromium.extensionId);
  const added = Number(await page.evaluate('window.added'));
  await page.close();
  return [
    { name: 'page without a match: requests', value: hosts.requests().length - 1, unit: '', budget: 0 },
    { name: 'page without a match: nodes added', value: added, unit: '', budget: 0 },
    { name: 'page without a match: wakes of the background', value: worker.wakes(), unit: '', budget: 0 },
  ];
}

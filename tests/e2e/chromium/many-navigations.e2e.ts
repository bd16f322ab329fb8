import { afterAll, beforeAll, expect, test } from 'vitest';
import { awesomeList, modelsGenesisRepository, repositoryWithoutModel } from '../../../scripts/stand-ins/repositories';
import { repositoryUrl } from '../../../scripts/stand-ins/repository-page';
import { heapOf } from '../harness/heap';
import { marksOn } from '../harness/marks';
import { panelOn } from '../harness/panel';
import { detectorSettled } from '../harness/settled';
import { type Stage, setStage } from '../harness/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const [withPanel, withMarks] = [repositoryUrl(modelsGenesisRepository), repositoryUrl(awesomeList)];
const withNothing = repositoryUrl(repositoryWithoutModel);

test('a thousand pages gone through without a load leave less than 1 MB behind', { timeout: 180_000 }, async () => {
  const page = await stage.chromium.openPage(withPanel);
  const heap = await heapOf(page);
  /** Goes to and fro in the page itself, and waits for what each page shows; answers how often that did not come. */
  const navigate = (times: number) =>
    page.evaluate(
      async ({ addresses, times }) => {
        const bodies = await Promise.all(
          addresses.map(async (address) => {
            const text = await (await fetch(address)).text();
            return new DOMParser().parseFromString(text, 'text/html').body;
          }),
        );
        let missed = 0;
        for (let time = 1; time <= times; time += 1) {
          const which = time % addresses.length;
          history.replaceState({}, '', addresses[which]);
          document.body.replaceWith(bodies[which]?.cloneNode(true) as Node);
          document.dispatchEvent(new CustomEvent('turbo:render', { bubbles: true }));
          const shown = which === 0 ? 'bio-rodeo-panel' : 'bio-rodeo-mark';
          const start = performance.now();
          while (!document.querySelector(shown) && performance.now() - start < 10_000) {
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          if (!document.querySelector(shown)) missed += 1;
        }
        return missed;
      },
      { addresses: [withPanel, withMarks], times },
    );
  // Scripts compiled and caches filled once.
  await navigate(100);
  const before = await heap();
  expect(await navigate(1000)).toBe(0);
  const after = await heap();
  expect(after - before).toBeLessThan(1_000_000);

  await page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    history.replaceState({}, '', address);
    document.body.replaceWith(new DOMParser().parseFromString(text, 'text/html').body);
    document.dispatchEvent(new CustomEvent('turbo:render', { bubbles: true }));
  }, withNothing);
  await expect.poll(() => panelOn(page).host.count()).toBe(0);
  await detectorSettled(page, stage.chromium.extensionId);
  expect(await marksOn(page).hosts.count()).toBe(0);
  await page.close();
});

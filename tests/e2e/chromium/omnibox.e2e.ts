import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stage, setStage } from '../harness/stage';

/* Nothing types into the address bar here: what it would say to the extension is said by the events themselves. */
let stage: Stage;
let worker: Worker;
beforeAll(async () => {
  stage = await setStage();
  const running = stage.chromium.serviceWorker();
  if (!running) throw new Error('The background is not running.');
  worker = running;
});
afterAll(() => stage?.close());

/** What the address bar is told while this is typed. */
const suggested = (typed: string): Promise<{ content: string; description: string }[]> =>
  worker.evaluate(`new Promise((told) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(typed)}, told))`);

async function entered(text: string) {
  const opening = stage.chromium.context.waitForEvent('page');
  await worker.evaluate(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'newForegroundTab')`);
  return opening;
}

describe('the address bar', () => {
  test('suggests models with what fits marked, while one types', async () => {
    const [first, ...others] = await suggested('models gen');
    expect(first).toEqual({
      content: 'https://bio.rodeo/models/models-genesis',
      description: expect.stringMatching(
        /^<match>Models Gen<\/match>esis<dim> – \d+ of 100 · Closed · Imaging<\/dim>$/,
      ),
    });
    expect(others.length).toBeLessThan(6);
  });

  test.each(['', '  ', 'qqqqzzzz', '<&"', '🧬'])('has nothing to suggest for %j', async (typed) => {
    expect(await suggested(typed)).toEqual([]);
  });

  test.each([
    ['models gen', '#q=models+gen&model=models-genesis', 'Models Genesis'],
    ['https://bio.rodeo/models/models-genesis', '#model=models-genesis', 'Models Genesis'],
  ])('Enter after %s opens the card on the full page', async (text, hash, name) => {
    const page = await entered(text);
    await page.getByTestId('card').getByRole('heading', { name, exact: true }).waitFor();
    expect(new URL(page.url()).hash).toBe(hash);
    await page.close();
  });

  test('Enter after filters alone opens the list', async () => {
    const page = await entered('is:open >90');
    await page.getByText(/^\d+ models$/).waitFor();
    expect(new URL(page.url()).hash).toBe('#q=is%3Aopen+%3E90');
    await page.close();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listedModels, listingUrl } from '../../../scripts/stand-ins/listing-page';
import { awesomeList } from '../../../scripts/stand-ins/repositories';
import { repositoryUrl } from '../../../scripts/stand-ins/repository-page';
import { marksOn } from '../harness/marks';
import { panelOn } from '../harness/panel';
import { detectorSettled } from '../harness/settled';
import { type Stage, setStage } from '../harness/stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(async () => {
  await page?.close();
  await setMarks({ marks: true, hiddenMarks: [] });
});

/** Writes the setting as the popup does. */
async function setMarks(setting: { marks?: boolean; hiddenMarks?: string[] }): Promise<void> {
  const own = await stage.chromium.openPage(stage.chromium.extensionUrl('manifest.json'));
  await own.evaluate(`chrome.storage.local.set(${JSON.stringify(setting)})`);
  await own.close();
}

/** A page on GitHub of our own making. */
async function openHtml(path: string, body: string): Promise<Page> {
  const url = `https://github.com/${path}`;
  stage.hosts.serve(url, { body: `<!doctype html><html lang="en"><title>t</title><body>${body}</body></html>` });
  return stage.chromium.openPage(url);
}

const genesis = '<a href="https://arxiv.org/abs/1908.06912">Models Genesis</a>';

describe('a listing', () => {
  test('has a mark for each paper of a model, and no panel; nothing is asked of the network', async () => {
    stage.hosts.forget();
    page = await stage.chromium.openPage(listingUrl);
    const { marks, names } = marksOn(page);
    await marks.first().waitFor();
    const said = await names();
    expect(said.map((name) => /^bio\.rodeo: (.*), openness \d+ of 100, \w+$/.exec(name ?? '')?.[1])).toEqual(
      listedModels,
    );
    expect(await panelOn(page).host.count()).toBe(0);
    expect(stage.hosts.requests().map(({ url }) => url)).toEqual([listingUrl]);
  });

  test('keeps its lines where they were, and its text as it was', async () => {
    page = await stage.chromium.openPage(listingUrl);
    await marksOn(page).marks.first().waitFor();
    const read = () =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('dl') as Element);
        const lines = [...document.querySelectorAll('dt, dd, p')].map((line) => line.getBoundingClientRect().top);
        return { lines, copied: getSelection()?.toString(), height: document.documentElement.scrollHeight };
      });
    const marked = await read();
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll('bio-rodeo-mark')) mark.remove();
    });
    expect(marked).toEqual(await read());
  });
});

describe('the summary', () => {
  const open = async () => {
    page = await stage.chromium.openPage(listingUrl);
    await marksOn(page).marks.first().waitFor();
    return marksOn(page);
  };

  test('opens for a pointer that rests on the mark, can be entered, and closes when it leaves', async () => {
    const { marks, summary } = await open();
    await marks.first().hover();
    await summary.waitFor();
    await summary.getByRole('link').hover();
    await page.waitForTimeout(400);
    expect(await summary.textContent()).toContain('3D-Neuro-SimCLR');
    await page.mouse.move(5, 5);
    await summary.waitFor({ state: 'detached' });
  });

  test('opens for the keyboard, closes on Escape, and is closed by going on', async () => {
    const { summary } = await open();
    for (const step of ['link', 'mark']) {
      await page.keyboard.press('Tab');
      if (step === 'link') expect(await summary.count()).toBe(0);
    }
    await summary.waitFor();
    await page.keyboard.press('Escape');
    await summary.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await summary.waitFor();
    await page.keyboard.press('Shift+Tab');
    await summary.waitFor({ state: 'detached' });
  });

  test('stays in the window at its edges', async () => {
    const { summary, marks } = await open();
    await page.setViewportSize({ width: 320, height: 200 });
    await marks.last().click();
    await summary.waitFor();
    const box = await summary.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 200).toBe(true);
  });

  test('turns the marks off on this site: they are gone at once, and on its next page', async () => {
    const { marks, summary, hosts } = await open();
    await marks.first().click();
    await summary.getByRole('button', { name: 'No marks on arxiv.org' }).click();
    await hosts.first().waitFor({ state: 'detached' });
    await page.reload();
    await detectorSettled(page, stage.chromium.extensionId);
    expect(await hosts.count()).toBe(0);
    await page.goto(repositoryUrl(awesomeList));
    await marks.first().waitFor();
  });

  test('turns the marks off everywhere; they come back when they are wished for', async () => {
    const { marks, summary, hosts } = await open();
    await marks.first().click();
    await summary.getByRole('button', { name: 'No marks anywhere' }).click();
    await hosts.first().waitFor({ state: 'detached' });
    await setMarks({ marks: true });
    await marks.first().waitFor();
    expect(await marks.count()).toBe(listedModels.length);
  });
});

describe('on GitHub', () => {
  test('a README that names papers and code of models gets marks and no panel', async () => {
    page = await stage.chromium.openPage(repositoryUrl(awesomeList));
    const { marks, names } = marksOn(page);
    await marks.first().waitFor();
    expect((await names()).map((name) => name?.replace(/^bio\.rodeo: ([^,]+).*/, '$1'))).toEqual([
      '2 models',
      '5 models',
      'AlphaFold 2',
      'scGPT',
      'scGPT',
      'Models Genesis',
    ]);
    expect(await panelOn(page).host.count()).toBe(0);
  });

  test('code, editors and links to the page itself are left alone', async () => {
    page = await openHtml(
      'MrGiovanni/ModelsGenesis/wiki',
      `<p><a href="/MrGiovanni/ModelsGenesis">itself</a> ${genesis}</p><pre><code><a href="https://github.com/bowang-lab/scGPT">scGPT</a></code></pre>
       <div contenteditable="true"><p><a href="https://github.com/bowang-lab/scGPT">scGPT</a></p></div><textarea>https://github.com/bowang-lab/scGPT</textarea>
       <p><a href="https://www.nature.com/articles/s41586-021-03819-2">AlphaFold</a></p>`,
    );
    const before = await page.locator('[contenteditable]').innerHTML();
    await marksOn(page).marks.first().waitFor();
    expect(await marksOn(page).names()).toEqual([expect.stringContaining('AlphaFold')]);
    expect(await page.locator('[contenteditable]').innerHTML()).toBe(before);
  });

  test('links that come later are marked, each once', async () => {
    page = await openHtml('orgs/a-group/repositories', '<main><p>Loading</p></main>');
    await detectorSettled(page, stage.chromium.extensionId);
    for (const count of [1, 2]) {
      await page.evaluate(
        (path) => {
          const line = document.createElement('p');
          line.append(Object.assign(document.createElement('a'), { href: path, textContent: path }));
          document.querySelector('main')?.append(line);
        },
        ['/bowang-lab/scGPT', '/MrGiovanni/ModelsGenesis'][count - 1] ?? '',
      );
      await expect.poll(() => marksOn(page).hosts.count(), { timeout: 5000 }).toBe(count);
    }
    expect(await page.locator('p').count()).toBe(3);
  });

  test('going to another page without a load leaves nothing behind, coming back brings the marks', async () => {
    page = await stage.chromium.openPage(repositoryUrl(awesomeList));
    const { marks, hosts } = marksOn(page);
    await marks.first().waitFor();
    await page.getByRole('link', { name: 'Issues' }).click();
    await hosts.first().waitFor({ state: 'detached' });
    await page.goBack();
    await marks.first().waitFor();
    expect(await marks.count()).toBe(6);
  });

  test('a fork shows the model of its parent and says so', async () => {
    page = await openHtml(
      'someone/ModelsGenesis',
      '<p>forked from <a data-hovercard-type="repository" href="/MrGiovanni/ModelsGenesis">MrGiovanni/ModelsGenesis</a></p>',
    );
    const { pill } = panelOn(page);
    await pill.waitFor();
    expect(await pill.textContent()).toContain('Models Genesis');
    expect(await pill.textContent()).toContain('Fork of mrgiovanni/modelsgenesis');
  });
});

test('a link that is a whole card keeps its size: the mark stands after its words, on it', async () => {
  page = await openHtml(
    'orgs/a-group/cards',
    `<div style="display: grid"><a style="display: block; padding: 10px" href="/bowang-lab/scGPT">scGPT</a><p>below</p></div>`,
  );
  const below = page.getByText('below');
  const before = await below.boundingBox();
  const { marks } = marksOn(page);
  await marks.first().waitFor();
  expect(await below.boundingBox()).toEqual(before);
  const [card, mark] = [await page.locator('a').boundingBox(), await marks.boundingBox()];
  expect(card && mark && mark.y > card.y && mark.y + mark.height < card.y + card.height).toBe(true);
  await marks.click();
  await marksOn(page).summary.waitFor();
});

test('five hundred links are marked without holding the page up', async () => {
  const items = Array.from(
    { length: 500 },
    () => `<li>${genesis}</li><li><a href="https://github.com/bowang-lab/scGPT">scGPT</a></li>`,
  );
  const watch = `<script>window.longest = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration) }).observe({ type: 'longtask', buffered: true })</script>`;
  page = await openHtml('a-group/long-list', `${watch}<ul>${items.slice(0, 250).join('')}</ul>`);
  await expect.poll(() => marksOn(page).hosts.count(), { timeout: 8000 }).toBe(500);
  expect(await page.evaluate('window.longest')).toBeLessThan(1000);
});

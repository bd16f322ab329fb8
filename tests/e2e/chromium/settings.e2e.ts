import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listedModels, listingUrl } from '../../../scripts/stand-ins/listing-page';
import { expectAccessible } from '../harness/accessible';
import { marksOn } from '../harness/marks';
import { panelOn } from '../harness/panel';
import { type Stage, setStage } from '../harness/stage';

let stage: Stage;
let options: Page;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  options = await stage.chromium.openPage(stage.chromium.extensionUrl('options.html'));
});
afterEach(async () => {
  await options?.bringToFront();
  await options?.getByRole('button', { name: 'Reset settings' }).click();
  await options?.getByText('All settings are as they were at first.').waitFor();
  await Promise.all([options?.close(), page?.close()]);
});

/** An abstract page of arXiv with the title area that its real pages have. */
async function openAbstract(): Promise<Page> {
  const url = 'https://arxiv.org/abs/1908.06912';
  const abstract =
    '<div id="abs"><h1 class="title">Models Genesis</h1><div class="authors">Zhou</div><blockquote>Abstract</blockquote></div>';
  stage.hosts.serve(url, {
    body: `<!doctype html><html lang="en"><title>Models Genesis</title><body>${abstract}<p style="height: 2000px"></p></body></html>`,
  });
  const opened = await stage.chromium.openPage(url);
  await panelOn(opened).pill.waitFor();
  return opened;
}

const ground = (element: Element) => getComputedStyle(element).backgroundColor;

describe('a change in the settings is seen at once in a page that is open', () => {
  test('the theme', async () => {
    page = await openAbstract();
    await options.bringToFront();
    const pill = panelOn(page).host.locator('.pill');
    const light = await pill.evaluate(ground);
    await options.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => pill.evaluate(ground)).not.toBe(light);
    await expect.poll(() => options.locator('.settings-list').first().evaluate(ground)).not.toBe(light);
    await options.getByRole('radio', { name: 'Light' }).check();
    await expect.poll(() => pill.evaluate(ground)).toBe(light);
  });

  test('the place: along the side from top to bottom, in the page below its title, and back in the corner', async () => {
    page = await openAbstract();
    const { pill, card, host } = panelOn(page);
    await pill.click();
    await card.waitFor();
    await options.bringToFront();
    await options.getByRole('radio', { name: 'Along the side' }).check();
    await expect.poll(async () => (await card.boundingBox())?.height).toBe(900);
    const { clientWidth } = await page.evaluate(() => ({ clientWidth: document.documentElement.clientWidth }));
    const side = await card.boundingBox();
    expect(Math.round((side?.x ?? 0) + (side?.width ?? 0))).toBe(clientWidth);

    await options.getByRole('radio', { name: 'In the page' }).check();
    await page.locator('.authors + bio-rodeo-panel').waitFor();
    const [within, abstract] = [await card.boundingBox(), await page.locator('blockquote').boundingBox()];
    expect(within && abstract && within.y + within.height <= abstract.y).toBe(true);

    await options.getByRole('radio', { name: 'In the corner' }).check();
    await page.locator('html > bio-rodeo-panel').waitFor({ state: 'attached' });
    expect(await host.count()).toBe(1);
  });

  test('the size', async () => {
    page = await openAbstract();
    const { pill, card } = panelOn(page);
    await options.bringToFront();
    await options.getByRole('radio', { name: 'With everything' }).check();
    await card.waitFor();
    await options.getByRole('radio', { name: 'Small' }).check();
    await pill.waitFor();
  });

  test('marks', async () => {
    page = await stage.chromium.openPage(listingUrl);
    const { marks, hosts } = marksOn(page);
    await marks.first().waitFor();
    await options.bringToFront();
    await options.getByRole('switch', { name: 'Mark links to models' }).click();
    await hosts.first().waitFor({ state: 'detached' });
    await options.getByRole('switch', { name: 'Mark links to models' }).click();
    await marks.first().waitFor();
  });
});

test('where a page has no place for it, the panel that is to be in the page floats', async () => {
  await options.getByRole('radio', { name: 'In the page' }).check();
  stage.hosts.serve('https://ar5iv.org/abs/1908.06912', { body: '<!doctype html><title>t</title><h1>t</h1>' });
  page = await stage.chromium.openPage('https://ar5iv.org/abs/1908.06912');
  await panelOn(page).pill.waitFor();
  expect(await page.locator('html > bio-rodeo-panel').count()).toBe(1);
});

describe('a site that is off', () => {
  const turn = async (name: string) => {
    await options.bringToFront();
    await options.getByRole('searchbox', { name: 'Find a site' }).fill(name);
    await options.getByRole('switch', { name, exact: true }).click();
  };

  test('is silent: no panel, no marks, in open tabs at once and in new ones; turned on again it speaks', async () => {
    page = await openAbstract();
    const listing = await stage.chromium.openPage(listingUrl);
    await marksOn(listing).marks.first().waitFor();
    await turn('arXiv');
    await panelOn(page).host.waitFor({ state: 'detached' });
    await marksOn(listing).hosts.first().waitFor({ state: 'detached' });

    // Another site, opened later and answered, shows that these had their time.
    await Promise.all([page.reload(), listing.reload()]);
    const other = await stage.chromium.openPage('https://github.com/MrGiovanni/ModelsGenesis');
    await panelOn(other).pill.waitFor();
    await other.close();
    expect(await panelOn(page).host.count()).toBe(0);
    expect(await marksOn(listing).hosts.count()).toBe(0);

    await turn('arXiv');
    await panelOn(page).pill.waitFor();
    await expect.poll(() => marksOn(listing).marks.count()).toBe(listedModels.length);
    await listing.close();
  });
});

test('a file of settings is loaded whole or not at all', async () => {
  const load = async (content: string) => {
    await options
      .getByLabel('Load settings from a file')
      .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  await load('{ "format": "bio.rodeo settings",\n"version": 1,\n"settings": { "theme": "dark",\n"place": "above" } }');
  await options.getByText('“place” in line 4').waitFor();
  expect(await options.getByRole('radio', { name: 'As the system' }).isChecked()).toBe(true);
  const [saved] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const stream = await saved.createReadStream();
  const content = (await stream.toArray()).join('');
  await load(content.replace('"theme": "system"', '"theme": "dark"'));
  await options.getByText('The settings were loaded.').waitFor();
  await expect.poll(() => options.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
});

test.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('the settings break no rule of accessibility at %i px, %s', async (width, colorScheme) => {
  await options.setViewportSize({ width, height: 900 });
  await options.emulateMedia({ colorScheme });
  await options.locator('.site-list').waitFor();
  await expectAccessible(options);
  const overflow = await options.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

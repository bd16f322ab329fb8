import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Stage, setStage } from '../harness/stage';
import { chromiumTab } from '../harness/tab';
import { everyPage, expectPagesFitZoomed } from '../harness/zoom';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(() => page?.close());

const open = async (path: string, width = 1280) => {
  page = await stage.chromium.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(stage.chromium.extensionUrl(path));
};
const box = () => page.getByRole('combobox', { name: 'Search the catalogue' });
const hits = () => page.getByRole('listbox', { name: 'Search the catalogue' }).getByRole('option');
const completions = () => page.getByRole('listbox', { name: 'Filters you can type' }).getByRole('option');
const card = (name: string) => page.getByTestId('card').getByRole('heading', { name, exact: true });

async function expectAccessible() {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
  });
  expect(violations).toEqual([]);
}

describe('the search box', () => {
  test('completes a filter by keyboard, narrows by it, and opens the best model', async () => {
    await open('popup.html', 400);
    await hits().first().waitFor();
    await page.keyboard.type('genesis org:arizona');
    await completions().filter({ hasText: 'Arizona State University' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box().inputValue()).toBe('genesis org:"Arizona State University" ');
    await completions().first().waitFor({ state: 'detached' });
    await hits().first().filter({ hasText: 'Models Genesis' }).waitFor();
    expect(await hits().first().locator('mark').allTextContents()).toContain('Genesis');
    await page.keyboard.press('Enter');
    await card('Models Genesis').waitFor();
    await page.keyboard.press('Escape');
    await box().fill('');
    await page.getByRole('button', { name: 'genesis org:"Arizona State University"' }).waitFor();
  });

  test('tells all filters, and says what is none', async () => {
    await open('popup.html', 400);
    await hits().first().waitFor();
    await page.getByRole('button', { name: 'Filters you can type' }).click();
    await completions().nth(8).waitFor();
    expect(await completions().count()).toBe(9);
    await expectAccessible();
    await page.keyboard.press('Escape');
    await box().fill('ogr:mit');
    await page.getByRole('button', { name: 'Use org:' }).click();
    await page.getByText('is not a filter').waitFor({ state: 'detached' });
    expect(await box().inputValue()).toBe('org:mit');
  });

  test.each([
    ['is:open >90 has:weights', /^\d+ models$/],
    ['2024.. license:apache', /^[\d,]+ models$/],
    ['org:nowhere-at-all', /No model fits/],
  ])('understands %s', async (text, answer) => {
    await open('popup.html', 400);
    await box().fill(text);
    await page.getByText(answer).first().waitFor();
  });
});

describe('the full page', () => {
  test('is opened from the popup with what was searched for', async () => {
    await open('popup.html', 400);
    await box().fill('geneformer');
    await hits().first().filter({ hasText: 'Geneformer' }).waitFor();
    const opening = stage.chromium.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open in a tab' }).click();
    await page.close().catch(() => undefined);
    page = await opening;
    await hits().first().filter({ hasText: 'Geneformer' }).waitFor();
    expect(page.url()).toContain('explore.html#q=geneformer');
  });

  test('keeps its state in the address: back, forward and a bookmark lead there', async () => {
    await open('explore.html');
    await page.getByRole('link', { name: 'Organizations' }).click();
    await page.getByRole('button', { name: 'Stanford University', exact: true }).click();
    await page.getByRole('heading', { name: 'Stanford University' }).waitFor();
    await hits().first().click();
    await page.getByTestId('card').getByRole('article').waitFor();
    const bookmark = page.url();
    await page.goBack();
    await page.getByText('Choose a model to see its card here.').waitFor();
    await page.goBack();
    await page.getByRole('columnheader', { name: 'Most cited model' }).waitFor();
    await page.goForward();
    await page.goForward();
    await page.getByTestId('card').getByRole('article').waitFor();
    expect(page.url()).toBe(bookmark);
    await page.reload();
    await page.getByTestId('card').getByRole('article').waitFor();
    await page.getByRole('heading', { name: 'Stanford University' }).waitFor();
  });

  test('ranks each category, and leads to all of one', async () => {
    await open('explore.html#view=leaders');
    await page.getByRole('region', { name: 'RNA' }).getByRole('listitem').nth(4).waitFor();
    await expectAccessible();
    await page.getByRole('button', { name: /^All \d+ of RNA$/ }).click();
    await expect.poll(() => page.getByRole('region', { name: 'Protein' }).count()).toBe(0);
    await page.getByRole('listitem').nth(49).waitFor();
  });

  test('asks for its first list once, and shows the list by Enter where another view is', async () => {
    page = await stage.chromium.context.newPage();
    await page.addInitScript(`
      globalThis.asked = [];
      const { runtime } = chrome;
      const { sendMessage } = runtime;
      runtime.sendMessage = (message, ...rest) => {
        asked.push(message.name);
        return sendMessage.call(runtime, message, ...rest);
      };
    `);
    await page.goto(stage.chromium.extensionUrl('explore.html#view=leaders&q=geneformer'));
    await page.getByRole('region').getByRole('listitem').first().waitFor();
    await box().press('Enter');
    await hits().first().filter({ hasText: 'Geneformer' }).waitFor();
    const asked = await page.evaluate('asked');
    expect((asked as string[]).filter((name) => name === 'search')).toHaveLength(1);
    expect(page.url()).toMatch(/explore\.html#q=geneformer$/);
  });

  test('draws the selection, walked through by keyboard, and opens a model from it', async () => {
    await open('explore.html#view=plot&q=cat%3Arna');
    const point = page.locator('.plot-cursor');
    await point.focus();
    const first = await point.getAttribute('aria-label');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') !== label, first);
    const label = (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '';
    expect(label).toMatch(/openness \d+ of 100, [\d,]+ citations?$/);
    const name = label.slice(0, label.lastIndexOf(': openness'));
    expect(await page.locator('.plot-tooltip').textContent()).toContain(name);
    await expectAccessible();
    await page.keyboard.press('Enter');
    await card(name).waitFor();
    await page.getByText('The same as a table').click();
    await page
      .getByRole('row', { name: new RegExp(name.replace(/[^\w ]/g, '.')) })
      .first()
      .waitFor();
  });

  test.each(['list', 'leaders', 'organizations', 'plot'])('fits 320 px: %s', async (view) => {
    await open(`explore.html#view=${view}`, 320);
    await page.locator('[role=option], .leaders li, tbody tr, .plot-cursor').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const scroll = await page.locator('.search-scroll').evaluate((part) => part.scrollWidth - part.clientWidth);
    expect(scroll).toBeLessThanOrEqual(0);
  });
});

test('at a zoom of 200 % no page has to be scrolled sideways', async () => {
  const { openPage, extensionUrl } = stage.chromium;
  await expectPagesFitZoomed(everyPage, async (path) => chromiumTab(await openPage(extensionUrl(path))));
});

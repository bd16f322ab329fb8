import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Stage, setStage } from '../harness/stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  page = await stage.chromium.openPage(stage.chromium.extensionUrl('popup.html'));
});
afterEach(() => page?.close());

const box = () => page.locator('[role=combobox]').first();
const first = () => page.locator('[role=option]').first();

describe('the search of the popup', () => {
  test.each([
    'models gen',
    'modles genesis',
    '10.1016/j.media.2020.101840',
    'MrGiovanni/ModelsGenesis',
    'arXiv:1908.06912',
  ])('finds Models Genesis first by %j', async (query) => {
    await box().fill(query);
    await first().filter({ hasText: 'Models Genesis' }).waitFor();
  });

  test('answers what was typed before the rest was drawn, in the same box', async () => {
    const early = await stage.chromium.context.newPage();
    await early.addInitScript(`document.addEventListener('DOMContentLoaded', () => {
      globalThis.standing = document.querySelector('input');
      standing.value = 'modles genesis';
    })`);
    await early.goto(stage.chromium.extensionUrl('popup.html'));
    await early.locator('[role=option]').first().filter({ hasText: 'Models Genesis' }).waitFor();
    expect(await early.evaluate(`standing === document.activeElement && standing.value`)).toBe('modles genesis');
    await early.close();
  });

  test('says so when nothing fits', async () => {
    await box().fill('qqqqzzzz xxxxwwww');
    await first().waitFor({ state: 'detached' });
    expect(await page.getByText('qqqqzzzz').count()).toBeGreaterThan(0);
  });

  test('is worked by the keyboard alone: type, choose, read, go back', async () => {
    await page.waitForFunction(() => document.activeElement?.matches('[role=combobox], input'));
    await page.keyboard.type('models genesis');
    await first().filter({ hasText: 'Models Genesis' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByTestId('card').getByRole('heading', { name: 'Models Genesis', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await first().waitFor();
    expect(await box().inputValue()).toBe('models genesis');
  });

  test('takes markup as text', async () => {
    await box().fill('<kbd>qqqqzzzz</kbd>');
    await page.getByText('<kbd>qqqqzzzz</kbd>').first().waitFor();
    expect(await page.locator('kbd').count()).toBe(0);
  });
});

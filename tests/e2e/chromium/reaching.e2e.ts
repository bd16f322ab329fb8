import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveStandIns } from '../../../scripts/stand-ins';
import { modelsGenesisPreprint, paperWithoutModel } from '../../../scripts/stand-ins/works';
import { expectAccessible } from '../harness/accessible';
import { catalogueReady } from '../harness/catalogue-ready';
import { type ChromiumSession, startChromium, welcomeIn } from '../harness/chromium';
import { builtExtension } from '../harness/extension';
import type { HostServer } from '../harness/host-server';
import { panelOn } from '../harness/panel';
import { chromiumTab } from '../harness/tab';

let hosts: HostServer;
let chromium: ChromiumSession;
let page: Page;
beforeAll(async () => {
  hosts = await serveStandIns();
  chromium = await startChromium({ extension: builtExtension('chromium'), port: hosts.port, keepWelcome: true });
});
afterAll(async () => {
  await chromium?.close();
  await hosts?.close();
});
afterEach(() => page?.close());

/** Says to the background what the browser says on a key or a choice in a menu, which only a person can make. */
async function fire(event: string, ...values: unknown[]): Promise<void> {
  const worker = chromium.serviceWorker();
  await worker?.evaluate(`chrome.${event}.dispatch(...${JSON.stringify(values)})`);
}

describe('the welcome page', () => {
  test('opens after the installation, shows the panel at work, asks nobody, and breaks no rule of accessibility', async () => {
    page = await welcomeIn(chromium.context);
    await page.getByTestId('card').getByRole('heading', { name: 'Models Genesis', exact: true }).waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Show less' }).click();
    await page.getByTestId('pill').click();
    await page.getByRole('button', { name: 'Hide on this page' }).click();
    await page.getByRole('button', { name: 'Show the panel again' }).click();
    await page.getByTestId('card').waitFor();
    expect(hosts.requests()).toEqual([]);
  });

  test('never opens twice', async () => {
    page = await chromium.openPage(chromium.extensionUrl('manifest.json'));
    await fire('runtime.onInstalled', { reason: 'install' });
    await fire('runtime.onInstalled', { reason: 'update', previousVersion: '0.0.1' });
    // Storage answers in order: the word of the update is written after the welcome was refused.
    await expect.poll(() => page.evaluate('chrome.storage.local.get().then((all) => all.updatedFrom)')).toBe('0.0.1');
    expect(chromium.context.pages().filter((one) => one.url().endsWith('welcome.html'))).toEqual([]);
  });
});

describe('a keyboard command', () => {
  const open = async (url: string) => {
    await catalogueReady(chromiumTab(await chromium.openPage(chromium.extensionUrl('manifest.json'))));
    page = await chromium.openPage(url);
    await page.bringToFront();
  };

  test('opens the panel, with the focus in it, and makes it small', async () => {
    await open(modelsGenesisPreprint.url);
    const { pill, card, host } = panelOn(page);
    await pill.waitFor();
    await fire('commands.onCommand', 'toggle-panel');
    await card.waitFor();
    expect(await host.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.className)).toBe('card-scroll');
    await fire('commands.onCommand', 'toggle-panel');
    await pill.waitFor();
  });

  test('brings back a panel that was put away', async () => {
    await open(modelsGenesisPreprint.url);
    const { pill, card, host } = panelOn(page);
    await pill.waitFor();
    await host.getByRole('button', { name: 'Hide on this page' }).click();
    await pill.waitFor({ state: 'detached' });
    await fire('commands.onCommand', 'check-page');
    await card.waitFor();
  });

  test('says in the toolbar that a page is about no model', async () => {
    await open(paperWithoutModel.url);
    await fire('commands.onCommand', 'check-page');
    const own = await chromium.openPage(chromium.extensionUrl('manifest.json'));
    const title = `chrome.tabs.query({ url: ${JSON.stringify(`${paperWithoutModel.url}*`)} })
      .then(([{ id }]) => chrome.action.getTitle({ tabId: id }))`;
    await expect.poll(() => own.evaluate(title)).toBe('No model of the catalogue was found on this page.');
    await own.close();
  });
});

describe('the entry in the menu', () => {
  const lookUp = async (clicked: object) => {
    const opening = chromium.context.waitForEvent('page');
    await fire('contextMenus.onClicked', { menuItemId: 'look-up', ...clicked });
    page = await opening;
  };

  test.each([
    ['a link to a paper', { linkUrl: 'https://doi.org/10.1016/j.media.2020.101840' }],
    ['a repository', { linkUrl: 'https://github.com/MrGiovanni/ModelsGenesis/issues' }],
    ['a selected identifier', { selectionText: 'see arXiv:1908.06912 for' }],
  ])('opens the model of %s', async (_, clicked) => {
    await lookUp(clicked);
    await page.getByTestId('card').getByRole('heading', { name: 'Models Genesis', exact: true }).waitFor();
  });

  test('searches for other words', async () => {
    await lookUp({ selectionText: ' scGPT\n' });
    await page.locator('[role=option]').filter({ hasText: 'scGPT' }).first().waitFor();
    expect(await page.locator('[role=combobox]').first().inputValue()).toBe('scGPT');
  });
});

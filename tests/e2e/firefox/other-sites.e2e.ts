import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modelsGenesisPreprint } from '../../../scripts/stand-ins/works';
import { type BuildCopy, copyBuild, tabsKnown } from '../harness/build-copy';
import { catalogueReady } from '../harness/catalogue-ready';
import { builtExtension } from '../harness/extension';
import { type FirefoxSession, startFirefox } from '../harness/firefox';
import { type HostServer, startHostServer } from '../harness/host-server';
import { genesisPage, genesisPdf, journalPage, pdfFile } from '../harness/other-sites';
import { firefoxTab, inPanel } from '../harness/tab';

const arxivPdf = modelsGenesisPreprint.url.replace('/abs/', '/pdf/');

let hosts: HostServer;
let firefox: FirefoxSession;
let copy: BuildCopy;
beforeAll(async () => {
  copy = await copyBuild(builtExtension('firefox'), tabsKnown);
  hosts = await startHostServer();
  hosts.serve(journalPage, { body: genesisPage });
  for (const url of [pdfFile, arxivPdf]) hosts.serve(url, { contentType: 'application/pdf', body: genesisPdf });
  firefox = await startFirefox({
    extension: copy.folder,
    port: hosts.port,
    hosts: [journalPage, pdfFile, arxivPdf].map((url) => new URL(url).host),
    grantPermissions: true,
  });
  await catalogueReady(firefoxTab(await firefox.openExtensionPage('popup.html')));
});
afterAll(async () => {
  await firefox?.browser.close();
  await hosts?.close();
  await copy?.remove();
});

/** The popup's page, loaded behind a tab, so that it takes that tab for the one in front. */
async function popupOver(page: Page): Promise<Page> {
  const popup = await firefox.openExtensionPage('popup.html');
  await page.bringToFront();
  await popup.evaluate('void setTimeout(() => location.reload())');
  await popup.waitForSelector('.page-status', { timeout: 5000 });
  await popup.bringToFront();
  return popup;
}

const press = (page: Page, name: string) => page.locator(`::-p-text(${name})`).setTimeout(5000).click();
const panels = (page: Page) => page.$$eval('bio-rodeo-panel', (found) => found.length);

describe('a site that is none of our own, in Firefox', () => {
  test('is looked at once it is added, and no more once it is taken back', async () => {
    const page = await firefox.openPage(journalPage);
    const popup = await popupOver(page);
    expect(await panels(page)).toBe(0);
    await press(popup, 'Always look on this site');
    await popup.waitForSelector('.page-status .model-row');
    await page.waitForSelector(inPanel('pill'));
    await page.reload();
    await page.waitForSelector(inPanel('pill'));
    await press(popup, 'Stop');
    await popup.waitForSelector('::-p-text(Check this page), ::-p-text(Always look on this site)');
    await popup.waitForFunction('browser.scripting.getRegisteredContentScripts().then(({ length }) => length === 0)', {
      timeout: 5000,
    });
    await page.bringToFront();
    await page.reload();
    expect(await panels(page)).toBe(0);
    await popup.close();
    await page.close();
  });
});

describe('a PDF in Firefox', () => {
  test('is read when the person asks for it, and the permission is given back', async () => {
    const page = await firefox.openPage(pdfFile);
    const popup = await popupOver(page);
    await popup.waitForSelector('::-p-text(Read the PDF’s first page)');
    const reader = await firefox.openExtensionPage(`pdf.html?${new URLSearchParams({ address: pdfFile })}`);
    await press(reader, 'Allow and read');
    await reader.waitForSelector('article[aria-label="Models Genesis"]');
    expect(
      await reader.evaluate(`browser.permissions.contains({ origins: ['https://${new URL(pdfFile).host}/*'] })`),
    ).toBe(false);
    for (const each of [reader, popup]) await each.close();
    await page.close();
  });

  test('has its badge from the address alone', async () => {
    const page = await firefox.openPage(arxivPdf);
    const inside = await firefox.openExtensionPage('pdf.html');
    const badge = `browser.tabs.query({ url: 'https://arxiv.org/*' }).then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))`;
    await inside.waitForFunction(`${badge}.then((text) => text !== '')`, { timeout: 5000 });
    expect(await inside.evaluate(badge)).toBe('23');
    await inside.close();
    await page.close();
  });
});

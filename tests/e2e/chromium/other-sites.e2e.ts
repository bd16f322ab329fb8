import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { modelsGenesisPreprint, paperWithoutModel } from '../../../scripts/stand-ins/works';
import { type BuildCopy, copyBuild, hostsGranted } from '../harness/build-copy';
import { builtExtension } from '../harness/extension';
import { genesisPage, genesisPdf, journalPage, pdfFile } from '../harness/other-sites';
import { panelOn } from '../harness/panel';
import { popupOver } from '../harness/popup-over';
import { type Stage, setStage } from '../harness/stage';

let stage: Stage;
let copy: BuildCopy;
let page: Page;
beforeAll(async () => {
  copy = await copyBuild(builtExtension('chromium'), hostsGranted);
  stage = await setStage(copy.folder);
  stage.hosts.serve(journalPage, { body: genesisPage });
  stage.hosts.serve(pdfFile, { contentType: 'application/pdf', body: genesisPdf });
});
afterAll(async () => {
  await stage?.close();
  await copy?.remove();
});
afterEach(() => page?.close());

const open = async (url: string) => {
  page = await stage.chromium.openPage(url);
  return page;
};

describe('a site that is none of our own', () => {
  test('is looked at where the person granted it, and asks nothing of the network', async () => {
    stage.hosts.forget();
    await panelOn(await open(journalPage)).pill.waitFor();
    expect(stage.hosts.requests().map(({ url }) => url)).toEqual([journalPage]);
    const popup = await popupOver(page, stage.chromium);
    await popup.locator('.page-status').getByText('Models Genesis').waitFor();
    expect(await popup.getByRole('switch', { name: 'Look on all sites' }).getAttribute('aria-checked')).toBe('true');
    await popup.close();
  });

  test('has one panel however often it is looked at', async () => {
    await panelOn(await open(journalPage)).pill.waitFor();
    const popup = await popupOver(page, stage.chromium);
    await popup.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) =>
      chrome.scripting.executeScript({ target: { tabId: id }, files: ['/detector-anywhere.js'] }))`);
    await popup.close();
    await panelOn(page).pill.click();
    await panelOn(page).card.getByRole('heading', { name: 'Models Genesis', exact: true }).waitFor();
    expect(await panelOn(page).host.count()).toBe(1);
    await page.keyboard.press('Escape');
  });
});

describe('a PDF whose address says nothing', () => {
  test('is read by its first page when the person asks, and not before', async () => {
    stage.hosts.forget();
    await open(pdfFile);
    const popup = await popupOver(page, stage.chromium);
    const before = stage.hosts.requests().length;
    const opening = stage.chromium.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Read the PDF’s first page' }).click();
    const reader = await opening;
    await reader.getByRole('article', { name: 'Models Genesis' }).waitFor();
    expect(stage.hosts.requests().slice(before)).toEqual([{ method: 'GET', url: pdfFile }]);
    await reader.close();
  });
});

describe('when it is wrong', () => {
  test('the panel shows the whole report, sends nothing, and stays away from the page', async () => {
    stage.hosts.forget();
    await panelOn(await open(modelsGenesisPreprint.url)).pill.click();
    const { card, host } = panelOn(page);
    await card.getByRole('button', { name: 'Wrong paper?' }).click();
    const report = await card.getByRole('textbox', { name: 'Report' }).inputValue();
    for (const part of [modelsGenesisPreprint.url, 'arXiv:1908.06912', 'Models Genesis (models-genesis)'])
      expect(report).toContain(part);
    await card.getByRole('button', { name: 'Done' }).click();
    await host.waitFor({ state: 'detached' });
    await page.reload();
    const popup = await popupOver(page, stage.chromium);
    await popup.getByText('The panel is hidden on this page.').waitFor();
    expect(await host.count()).toBe(0);
    expect(new Set(stage.hosts.requests().map(({ url }) => url))).toEqual(new Set([modelsGenesisPreprint.url]));
    await popup.getByRole('button', { name: 'Show it again' }).click();
    await card.waitFor();
  });

  test('a work that the catalogue lacks can be submitted, from the popup alone', async () => {
    await open(paperWithoutModel.url);
    const popup = await popupOver(page, stage.chromium);
    await popup.getByRole('button', { name: 'Submit a model' }).click();
    expect(await popup.getByRole('textbox', { name: 'Identifiers' }).inputValue()).toContain('https://');
    expect(await panelOn(page).host.count()).toBe(0);
    await popup.close();
  });
});

test('of a page that no glance had a reason to stop at, the popup tells what its tags say', async () => {
  const silent = 'https://www.sciencedirect.com/science/article/pii/S1234567890123456';
  stage.hosts.serve(silent, {
    body: '<!doctype html><title>A paper</title><meta name="citation_doi" content="10.1016/j.none.2020.000001"><h1>A paper</h1>',
  });
  await open(silent);
  const popup = await popupOver(page, stage.chromium);
  await popup.getByRole('button', { name: 'Submit a model' }).click();
  const identifiers = popup.getByRole('textbox', { name: 'Identifiers' });
  expect(await identifiers.inputValue()).toContain('10.1016/j.none.2020.000001');
  await popup.close();
});

describe('a site that the catalogue put to sleep', () => {
  test('is left alone, and the popup says why', async () => {
    const rest = [{ site: 'arxiv', until: '2999-12-01', why: 'its pages changed.', hosts: ['arxiv.org'] }];
    const inside = await stage.chromium.openPage(stage.chromium.extensionUrl('manifest.json'));
    const tell = (sites: object[]) => inside.evaluate(`chrome.storage.local.set({ rest: ${JSON.stringify(sites)} })`);
    await tell(rest);
    await open(modelsGenesisPreprint.url);
    const popup = await popupOver(page, stage.chromium);
    await popup.getByText('Asleep on arXiv until Dec 1, 2999: its pages changed.').waitFor();
    expect(await panelOn(page).host.count()).toBe(0);
    await tell([]);
    await page.reload();
    await panelOn(page).host.waitFor({ state: 'attached' });
    await popup.close();
    await inside.close();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { standIns } from '../../../scripts/stand-ins';
import { listingUrl } from '../../../scripts/stand-ins/listing-page';
import { modelsGenesisPreprint } from '../../../scripts/stand-ins/works';
import type { SiteExample } from '../../sites/example';
import { examplesBySite } from '../../sites/examples';
import { marksOn } from '../harness/marks';
import { panelOn } from '../harness/panel';
import { detectorSettled } from '../harness/settled';
import { type Stage, setStage } from '../harness/stage';

/*
 * What PRIVACY.md promises: as installed, the extension asks nothing of the network. Every host name leads to one local
 * server, which writes down each request since before the browser started.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const opensAsPage = ({ url, html }: SiteExample): boolean =>
  html !== undefined && url.startsWith('https:') && !standIns.has(url);

/** A page of each of so many sites. */
const examples = Object.values(examplesBySite)
  .flatMap((ofSite) => ofSite.find(opensAsPage) ?? [])
  .slice(0, 50);

/** The browser asks for a page's icon by itself, unless the page says that it has none. */
const withoutIcon = (html: string): string => html.replace('<head>', '<head><link rel="icon" href="data:,">');

const asked = (): string[] => stage.hosts.requests().map(({ method, url }) => `${method} ${url}`);

/** Resolves when whatever was asked of the network before has reached the server, since this question has. */
async function networkReached(own: Page, marker: string): Promise<void> {
  stage.hosts.serve(marker, { body: '', headers: { 'access-control-allow-origin': '*' } });
  await own.evaluate((url) => fetch(url, { credentials: 'omit' }).then((response) => response.text()), marker);
}

test('as installed, pages with panels, marks and nothing send their own request and no other', async () => {
  const { hosts, chromium } = stage;
  const page = await chromium.openPage('about:blank');
  const visited: string[] = [];
  const visit = async (url: string) => {
    visited.push(`GET ${new URL(url).href}`);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  };

  for (const { url, html = '' } of examples) {
    hosts.serve(url, { body: withoutIcon(html) });
    await visit(url);
    await detectorSettled(page, chromium.extensionId);
  }
  for (const url of standIns.keys()) {
    await visit(url);
    await detectorSettled(page, chromium.extensionId);
  }
  expect(new Set(examples.map(({ url }) => new URL(url).host)).size).toBe(50);

  await visit(listingUrl);
  await marksOn(page).marks.first().click();
  await marksOn(page).summary.waitFor();

  await visit(modelsGenesisPreprint.url);
  const { pill, card } = panelOn(page);
  await pill.click();
  await card.getByRole('heading', { level: 2 }).waitFor();

  const own = await chromium.openPage(chromium.extensionUrl('manifest.json'));
  const marker = 'https://end-of-pages.test/';
  await networkReached(own, marker);
  expect(asked()).toEqual([...visited, `GET ${marker}`]);
});

test('as installed, the pages of the extension itself send no request', async () => {
  const { hosts, chromium } = stage;
  hosts.forget();
  for (const path of ['popup.html', 'sidepanel.html', 'welcome.html', 'options.html', 'explore.html#view=plot']) {
    const own = await chromium.openPage(chromium.extensionUrl(path));
    await own.getByRole('heading').or(own.getByRole('option')).first().waitFor();
    await own.close();
  }
  const search = await chromium.openPage(chromium.extensionUrl('popup.html'));
  await search.getByRole('combobox', { name: 'Search the catalogue' }).fill('modles genesis');
  await search
    .getByRole('option', { name: /Models Genesis/ })
    .first()
    .click();
  await search.getByTestId('card').waitFor();
  const marker = 'https://end-of-own-pages.test/';
  await networkReached(search, marker);
  expect(asked()).toEqual([`GET ${marker}`]);
});

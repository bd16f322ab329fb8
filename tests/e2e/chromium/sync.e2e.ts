import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { modelsGenesisPreprint } from '../../../scripts/stand-ins/works';
import { copyBuild, tabsKnown } from '../harness/build-copy';
import { type CatalogHost, startCatalogHost } from '../harness/catalog-host';
import { builtExtension } from '../harness/extension';
import { panelOn } from '../harness/panel';
import { popupOver } from '../harness/popup-over';
import { type Stage, setStage } from '../harness/stage';
import { watchWorker } from '../harness/worker-watch';

const cors = { 'access-control-allow-origin': '*' };

let stage: Stage;
let catalog: CatalogHost;
let options: Page;
let removeCopy = async () => {};
beforeAll(async () => {
  catalog = await startCatalogHost();
  const copy = await copyBuild(builtExtension('chromium'), tabsKnown);
  removeCopy = copy.remove;
  stage = await setStage(copy.folder);
  options = await stage.chromium.openPage(stage.chromium.extensionUrl('options.html'));
});
afterAll(async () => {
  await stage?.close();
  await catalog?.close();
  await removeCopy();
});
const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

const address = () => options.getByRole('textbox', { name: 'Address of a catalogue' });
const says = (words: string | RegExp) => options.getByText(words).waitFor();
const syncNow = () => options.getByRole('button', { name: 'Sync now' }).click();

async function save(text: string): Promise<void> {
  await address().fill(text);
  await options.locator('#catalog').getByRole('button', { name: 'Save', exact: true }).click();
}

async function open(url: string): Promise<Page> {
  const page = await stage.chromium.openPage(url);
  opened.push(page);
  return page;
}

/** What the panel on the preprint of Models Genesis calls the model. */
async function nameOnPage(): Promise<string> {
  const { pill } = panelOn(await open(modelsGenesisPreprint.url));
  await pill.waitFor();
  return (await pill.textContent()) ?? '';
}

async function firstFound(text: string): Promise<string> {
  const popup = await open(stage.chromium.extensionUrl('popup.html'));
  await popup.locator('[role=combobox]').first().fill(text);
  const first = popup.locator('[role=option]').first();
  await first.filter({ hasText: 'Models' }).waitFor();
  return (await first.textContent()) ?? '';
}

describe('an address of a catalogue', () => {
  test('on http is refused, and says why', async () => {
    await save('http://catalog.example/bio');
    await says(/must begin with https/);
    expect(catalog.answers).toEqual([]);
  });

  test('is synced at once: its names are on pages and in the search, and nothing is told of the person', async () => {
    await catalog.publish('2026-10-01.1', { rename: 'Models Revelation' });
    await save(catalog.base);
    await says('Brought up to release 2026-10-01.1.');
    await says(/2,565 models .* from http:/);
    expect(await nameOnPage()).toContain('Models Revelation');
    expect(await firstFound('models revel')).toContain('Models Revelation');
    expect(catalog.told).toEqual([]);
  });

  test('is asked for a few bytes when nothing has changed', async () => {
    catalog.answers.length = 0;
    await syncNow();
    await says('Up to date.');
    expect(catalog.answers).toEqual([{ status: 304, path: 'v1/catalog.json' }]);
  });

  test('brings a new release, of which only what differs is asked for', async () => {
    await catalog.publish('2026-10-02.1', { rename: 'Models Apocalypse' });
    catalog.answers.length = 0;
    await syncNow();
    await says('Brought up to release 2026-10-02.1.');
    expect(catalog.answers).toHaveLength(2);
    expect(await nameOnPage()).toContain('Models Apocalypse');
  });

  test('tells who cites a model, of which nothing else is asked for', async () => {
    await catalog.publish('2026-10-02.2', { rename: 'Models Apocalypse', citing: 'A study that builds on it' });
    catalog.answers.length = 0;
    await syncNow();
    await says('Brought up to release 2026-10-02.2.');
    const citing = expect.stringMatching(/^v1\/citing\//);
    expect(catalog.answers.map(({ path }) => path)).toEqual(['v1/catalog.json', citing]);
    const { pill, card } = panelOn(await open(modelsGenesisPreprint.url));
    await pill.click();
    await card.getByText('A study that builds on it').waitFor();
    // Open it would stay open on other pages.
    await card.press('Escape');
    await pill.waitFor();
  });

  test('is asked when the alarm rings, though the background was asleep', async () => {
    const worker = await watchWorker(stage.chromium);
    await worker.stop();
    catalog.answers.length = 0;
    await options.evaluate(`chrome.alarms.create('catalog', { when: Date.now() })`);
    await expect.poll(() => catalog.answers.length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(catalog.answers[0]).toEqual({ status: 304, path: 'v1/catalog.json' });
  });
});

describe('a server that', () => {
  test.each<[string, Parameters<CatalogHost['answerAll']>[0], RegExp]>([
    ['breaks off', (response) => response.destroy(), /could not be reached/],
    ['fails', (response) => response.writeHead(503, cors).end(), /answered with an error/],
    ['has no CORS header', (response) => response.end('{}'), /no CORS header/],
    [
      'leads elsewhere',
      (response) => response.writeHead(302, { ...cors, location: '/else' }).end(),
      /leads on to another/,
    ],
    ['gives a web page', (response) => response.writeHead(200, cors).end('<html>'), /not a catalogue/],
  ])('%s is told of in words, and what was there still serves', async (_, answer, words) => {
    catalog.answerAll(answer);
    await syncNow();
    await says(words);
    await says('The catalogue here stays as it is.');
    expect(await nameOnPage()).toContain('Models Apocalypse');
  });
});

describe('a site put to sleep by the catalogue', () => {
  const rest = (until: string) => [{ site: 'arxiv', until, why: 'arXiv has a new design.' }];

  test('is left alone, and the popup says why', async () => {
    await catalog.publish('2026-10-03.1', { rename: 'Models Apocalypse', rest: rest('2999-01-01') });
    await syncNow();
    await says('Brought up to release 2026-10-03.1.');
    const page = await open(modelsGenesisPreprint.url);
    const popup = await popupOver(page, stage.chromium);
    opened.push(popup);
    await popup.getByText('arXiv has a new design.').waitFor();
    expect(await panelOn(page).host.count()).toBe(0);
  });

  test('wakes when its date has come, and no server needs to say so', async () => {
    await catalog.publish('2026-10-04.1', { rename: 'Models Apocalypse', rest: rest('2026-10-05') });
    await syncNow();
    await says('Brought up to release 2026-10-04.1.');
    expect(await nameOnPage()).toContain('Models Apocalypse');
  });
});

test('back at the packaged catalogue everything is as it was, and no alarm is left', async () => {
  await options.getByRole('button', { name: 'Back to the packaged catalogue' }).click();
  await says(/came with the extension$/);
  expect(await nameOnPage()).toContain('Models Genesis');
  expect(await address().inputValue()).toBe('');
  expect(await options.evaluate(`chrome.alarms.getAll()`)).toEqual([]);
});

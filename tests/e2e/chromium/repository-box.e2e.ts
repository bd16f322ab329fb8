import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { modelsGenesisRepository, repositoryWithoutModel } from '../../../scripts/stand-ins/repositories';
import { repositoryUrl } from '../../../scripts/stand-ins/repository-page';
import { whole } from '../../fixtures/openness/repositories';
import { askedOf, playGitHub } from '../harness/github-repositories';
import { popupOver } from '../harness/popup-over';
import { type Stage, setStage } from '../harness/stage';

const { owner, name } = repositoryWithoutModel;

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
  playGitHub(stage.hosts, [{ ...whole, path: `${owner}/${name}` }]);
});
afterAll(() => stage?.close());
afterEach(() => page?.close());

const boxOn = (page: Page) => page.locator('bio-rodeo-box');
/** How far what was in view has been moved since the page is there, by https://wicg.github.io/layout-instability/. */
const shiftsOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );

test('a catalogued repository has the box as the last of its sidebar, which moves nothing, and goes and comes with its page', async () => {
  stage.hosts.forget();
  page = await stage.chromium.openPage(repositoryUrl(modelsGenesisRepository));
  const box = boxOn(page);
  await box.getByRole('link', { name: /Models Genesis/ }).waitFor();
  expect(await page.locator('.BorderGrid > :last-child').evaluate((row) => row.localName)).toBe('bio-rodeo-box');
  expect(await shiftsOf(page)).toBe(0);
  const edges = await page.evaluate(() => {
    const left = (element: Element | null | undefined) => Math.round(element?.getBoundingClientRect().left ?? -1);
    return [
      left(document.querySelector('.BorderGrid h2')),
      left(document.querySelector('bio-rodeo-box')?.shadowRoot?.querySelector('h2')),
    ];
  });
  expect(edges[1]).toBe(edges[0]);
  expect(askedOf(stage.hosts, 'api.github.com')).toEqual([]);
  await page.getByRole('link', { name: 'Issues' }).click();
  await box.waitFor({ state: 'detached' });
  await page.goBack();
  await box.getByRole('link', { name: /Models Genesis/ }).waitFor();
  expect(await box.count()).toBe(1);
});

test('another repository gets it with a check that a person asks for, and keeps it on later visits', async () => {
  page = await stage.chromium.openPage(repositoryUrl(repositoryWithoutModel));
  const popup = await popupOver(page, stage.chromium);
  expect(await boxOn(page).count()).toBe(0);
  await popup.getByRole('button', { name: 'Check its openness' }).click();
  await boxOn(page).getByText('Compatible with MOF class I at most').waitFor();
  await popup.close();
  await page.reload();
  await boxOn(page).getByText('Compatible with MOF class I at most').waitFor();
  const opening = stage.chromium.context.waitForEvent('page');
  await boxOn(page).getByRole('button', { name: 'See the evidence' }).click();
  const check = await opening;
  await check.getByRole('heading', { name: 'Openness check: automatic, not a bio.rodeo score' }).waitFor();
  await check.close();
});

test('once the checks are forgotten in the settings it comes there no more', async () => {
  page = await stage.chromium.openPage(repositoryUrl(repositoryWithoutModel));
  await boxOn(page).waitFor();
  const settings = await stage.chromium.openPage(stage.chromium.extensionUrl('options.html'));
  const data = settings.getByRole('region', { name: 'Data' });
  await data.getByText(/Kept: 1 repository, about/).waitFor();
  await data.getByRole('button', { name: 'Forget checks' }).click();
  await data.getByText('Forgotten.').waitFor();
  const scripts = 'chrome.scripting.getRegisteredContentScripts({ ids: ["repository-box"] })';
  expect(await settings.evaluate(scripts)).toEqual([]);
  await settings.close();
});

test('switched on it offers the check on every repository, and switched off it is gone from open pages', async () => {
  const settings = await stage.chromium.openPage(stage.chromium.extensionUrl('options.html'));
  page = await stage.chromium.openPage('https://github.com/reading-group/awesome-models');
  await settings.getByRole('radio', { name: 'For every repository' }).check();
  await expect
    .poll(async () => {
      await page.reload();
      return boxOn(page).getByRole('button', { name: 'Check its openness' }).count();
    })
    .toBe(1);
  await settings.getByRole('radio', { name: 'Never' }).check();
  await boxOn(page).waitFor({ state: 'detached' });
  await settings.close();
});

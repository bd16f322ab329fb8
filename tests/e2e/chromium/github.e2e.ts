import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { modelsGenesisRepository, repositoryWithoutModel } from '../../../scripts/stand-ins/repositories';
import { repositoryUrl } from '../../../scripts/stand-ins/repository-page';
import { panelOn } from '../harness/panel';
import { detectorSettled } from '../harness/settled';
import { type Stage, setStage } from '../harness/stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(() => page?.close());

const repository = repositoryUrl(modelsGenesisRepository);

test('a repository shows its model, and its sub-pages keep it through navigation without a load', async () => {
  page = await stage.chromium.openPage(repository);
  const { pill, host } = panelOn(page);
  await pill.waitFor();
  await page.getByRole('link', { name: 'Issues' }).click();
  await page.getByText('Weights for a smaller input size').waitFor();
  await pill.waitFor();
  expect(await host.count()).toBe(1);
});

test.each([
  ['a page of no repository', 'Topics', 'https://github.com/topics'],
  ['a repository of no model', 'Manual pages', repositoryUrl(repositoryWithoutModel)],
])('going to %s takes the panel away, going back brings it again', async (_, link, url) => {
  page = await stage.chromium.openPage(repository);
  const { pill, host } = panelOn(page);
  await pill.waitFor();
  await page.getByRole('link', { name: link }).click();
  await host.waitFor({ state: 'detached' });
  await page.waitForURL(url);
  await page.goBack();
  await page.waitForURL(repository);
  await pill.waitFor();
  expect(await pill.textContent()).toContain('Models Genesis');
  expect(await host.count()).toBe(1);
});

test('a model is found on a repository reached from elsewhere on GitHub without a load', async () => {
  page = await stage.chromium.openPage('https://github.com/topics');
  await detectorSettled(page, stage.chromium.extensionId);
  expect(await panelOn(page).host.count()).toBe(0);
  await page.getByRole('link', { name: 'A repository' }).click();
  await panelOn(page).pill.waitFor();
});

test('a repository left before its answer came shows nothing on the next page', async () => {
  page = await stage.chromium.openPage('https://github.com/topics');
  await detectorSettled(page, stage.chromium.extensionId);
  await page.evaluate(() => {
    history.pushState({}, '', '/MrGiovanni/ModelsGenesis');
    document.dispatchEvent(new CustomEvent('turbo:render', { bubbles: true }));
    history.pushState({}, '', '/topics');
    document.dispatchEvent(new CustomEvent('turbo:render', { bubbles: true }));
  });
  await detectorSettled(page, stage.chromium.extensionId);
  expect(await panelOn(page).pill.count()).toBe(0);
});

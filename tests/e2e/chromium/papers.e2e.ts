import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  ablang2Preprint,
  alphaFoldArticle,
  modelsGenesisArticle,
  modelsGenesisPreprint,
  paperWithoutModel,
} from '../../../scripts/stand-ins/works';
import { panelOn } from '../harness/panel';
import { minimalPdf } from '../harness/pdf';
import { detectorSettled } from '../harness/settled';
import { type Stage, setStage } from '../harness/stage';
import { watchWorker } from '../harness/worker-watch';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
afterEach(() => page?.close());

describe('a paper of a model in the catalogue', () => {
  test.each([
    ['an arXiv abstract', modelsGenesisPreprint.url, 'Models Genesis'],
    ['a ScienceDirect article', modelsGenesisArticle.url, 'Models Genesis'],
    ['a bioRxiv preprint', ablang2Preprint.url, 'AbLang-2'],
    ['a Nature article', alphaFoldArticle.url, 'AlphaFold 2'],
  ])('%s shows the model as a pill, and nothing is asked of the network', async (_, url, name) => {
    stage.hosts.forget();
    page = await stage.chromium.openPage(url);
    await panelOn(page).pill.waitFor();
    expect(await panelOn(page).pill.textContent()).toContain(name);
    expect(stage.hosts.requests().map((request) => request.url)).toEqual([url]);
  });

  test('the pill opens to the whole card, Escape closes it, and the page keeps its place', async () => {
    page = await stage.chromium.openPage(modelsGenesisPreprint.url);
    const { pill, card } = panelOn(page);
    const heading = page.getByRole('heading', { level: 1 });
    const before = await heading.boundingBox();
    await pill.click();
    await card.getByRole('heading', { name: 'Models Genesis', exact: true }).waitFor();
    const words = await card.textContent();
    for (const fact of [
      'Imaging',
      'Arizona State University',
      'Mayo Clinic',
      'Closed',
      '10.1016/j.media.2020.101840',
    ]) {
      expect(words).toContain(fact);
    }
    expect(await heading.boundingBox()).toEqual(before);
    await page.keyboard.press('Escape');
    await pill.waitFor();
    expect(await card.count()).toBe(0);
  });

  test('a PDF on arXiv shows the model over the viewer', async () => {
    const url = 'https://arxiv.org/pdf/1908.06912';
    stage.hosts.serve(url, { contentType: 'application/pdf', body: minimalPdf('Models Genesis') });
    page = await stage.chromium.openPage(url);
    await panelOn(page).pill.waitFor();
    expect(await panelOn(page).pill.textContent()).toContain('Models Genesis');
  });
});

test('a paper of no model is left alone: no element, no request, and the background sleeps on', async () => {
  const worker = await watchWorker(stage.chromium);
  await worker.stop();
  stage.hosts.forget();
  page = await stage.chromium.openPage(paperWithoutModel.url);
  await detectorSettled(page, stage.chromium.extensionId);
  const added = await page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName));
  expect(added).toEqual(['HEAD', 'BODY']);
  expect(await panelOn(page).host.count()).toBe(0);
  expect(stage.hosts.requests().map(({ url }) => url)).toEqual([paperWithoutModel.url]);
  expect(worker.wakes()).toBe(0);

  await page.goto(modelsGenesisPreprint.url);
  await panelOn(page).pill.waitFor();
  expect(worker.wakes(), 'the watch must see a wake when there is one').toBe(1);
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modelsGenesisRepository } from '../../../scripts/stand-ins/repositories';
import { repositoryUrl } from '../../../scripts/stand-ins/repository-page';
import { modelsGenesisPreprint, paperWithoutModel } from '../../../scripts/stand-ins/works';
import { type Stage, setStage } from '../harness/stage';

/*
 * The panel's page stands in a tab of its own here, behind the tabs that it follows: the browser draws it beside them
 * only for a person.
 */
let stage: Stage;
let panel: Page;
beforeAll(async () => {
  stage = await setStage();
  const opener = await stage.chromium.openPage(stage.chromium.extensionUrl('manifest.json'));
  const opening = stage.chromium.context.waitForEvent('page');
  await opener.evaluate(`chrome.tabs.create({ url: 'sidepanel.html', active: false })`);
  panel = await opening;
});
afterAll(() => stage?.close());

const thisPage = () => panel.getByTestId('page-status');
const model = () => thisPage().getByRole('button', { name: /Models Genesis/ });

describe('the side panel', () => {
  test('follows the tab: at a visit, at a move to another page, and when another tab comes to the front', async () => {
    const paper = await stage.chromium.openPage(modelsGenesisPreprint.url);
    await model().waitFor();
    const other = await stage.chromium.openPage(paperWithoutModel.url);
    await model().waitFor({ state: 'detached' });
    await paper.bringToFront();
    await model().waitFor();
    await paper.goto(paperWithoutModel.url);
    await model().waitFor({ state: 'detached' });
    await paper.goto(repositoryUrl(modelsGenesisRepository));
    await model().waitFor();
    await Promise.all([paper.close(), other.close()]);
  });

  test('goes on with the card of the page, and keeps one that was searched for', async () => {
    const paper = await stage.chromium.openPage(modelsGenesisPreprint.url);
    await model().evaluate((button: HTMLElement) => button.click());
    const card = panel.getByTestId('card').getByRole('heading', { name: 'Models Genesis', exact: true });
    await card.waitFor();
    await paper.goto(paperWithoutModel.url);
    await card.waitFor({ state: 'detached' });

    await panel
      .getByRole('combobox')
      .first()
      .evaluate((input: HTMLInputElement) => {
        input.value = 'geneformer';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const option = panel.getByRole('option').filter({ hasText: 'Geneformer' }).first();
    await option.waitFor();
    await option.evaluate((row: HTMLElement) => row.click());
    await paper.goto(modelsGenesisPreprint.url);
    const searched = panel.getByTestId('card').getByRole('heading', { name: 'Geneformer', exact: true });
    await searched.waitFor();
    await paper.close();
  });

  test('costs the page no request, and the extension no permission for other sites', async () => {
    const permissions = await panel.evaluate('chrome.permissions.getAll()');
    expect(permissions).toMatchObject({ permissions: expect.not.arrayContaining(['tabs']) });
    expect(stage.hosts.requests().every(({ url }) => !url.includes('bio.rodeo'))).toBe(true);
  });

  test('is the browser’s own side panel', async () => {
    expect(await panel.evaluate('chrome.sidePanel.getOptions({})')).toMatchObject({
      path: 'sidepanel.html',
      enabled: true,
    });
  });
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { whole } from '../../fixtures/openness/repositories';
import { askedOf } from '../harness/github-repositories';
import { gitlabPage, modelPage, playOtherRepositories, recordAddress } from '../harness/other-repositories';
import { popupOver } from '../harness/popup-over';
import { type Stage, setStage } from '../harness/stage';

let stage: Stage;
let pages: Page[] = [];
beforeAll(async () => {
  stage = await setStage();
  playOtherRepositories(stage.hosts);
});
afterAll(() => stage?.close());
beforeEach(() => stage.hosts.forget());
afterEach(async () => {
  await Promise.all(pages.map((page) => page.close()));
  pages = [];
});

const keep = (page: Page) => {
  pages.push(page);
  return page;
};
const title = 'Openness check: automatic, not a bio.rodeo score';

describe('the check beyond GitHub', () => {
  test('of a repository on GitLab is one click from the popup, links GitLab, and looks at Zenodo when asked', async () => {
    const popup = keep(await popupOver(keep(await stage.chromium.openPage(gitlabPage)), stage.chromium));
    await popup.getByText(/^Asks GitLab for the project/).waitFor();
    expect(askedOf(stage.hosts, 'gitlab.com')).toEqual([gitlabPage]);
    await popup.getByRole('button', { name: 'Check its openness' }).click();
    await popup.getByRole('heading', { name: title }).waitFor();
    const link = popup.getByRole('link', { name: 'fold/model.py, line 5' });
    expect(await link.first().getAttribute('href')).toBe(`${gitlabPage}/-/blob/${whole.commit}/fold/model.py#L5`);
    expect(askedOf(stage.hosts, 'zenodo.org')).toEqual([]);
    await popup.getByRole('button', { name: 'Look at the linked models and records' }).click();
    await popup.getByText('License: CC-BY-4.0').first().waitFor();
    expect(askedOf(stage.hosts, 'zenodo.org')).toContain(recordAddress);
    expect(askedOf(stage.hosts, 'api.github.com')).toEqual([]);
  });

  test('of a model at Hugging Face says what lies behind its gate, and what it could not see', async () => {
    const popup = keep(await popupOver(keep(await stage.chromium.openPage(modelPage)), stage.chromium));
    await popup.getByText(/^Asks Hugging Face for the model/).waitFor();
    await popup.getByRole('button', { name: 'Check its openness' }).click();
    await popup.getByRole('heading', { name: title }).waitFor();
    await popup
      .getByText(/Its code, data and papers often lie elsewhere/)
      .first()
      .waitFor();
    const weights = popup.getByRole('listitem').filter({ hasText: 'Final weights' }).first();
    expect(await weights.textContent()).toContain('partial');
  });
});

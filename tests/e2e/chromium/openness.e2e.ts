import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { modelsGenesisRepository, repositoryWithoutModel } from '../../../scripts/stand-ins/repositories';
import { repositoryUrl } from '../../../scripts/stand-ins/repository-page';
import { comingSoon, openAtHub, whole } from '../../fixtures/openness/repositories';
import { askedOf, playGitHub } from '../harness/github-repositories';
import { gitlabPage, modelPage, playOtherRepositories, recordAddress } from '../harness/other-repositories';
import { popupOver } from '../harness/popup-over';
import { type Stage, setStage } from '../harness/stage';
import { inPanel } from '../harness/tab';

const { owner, name } = repositoryWithoutModel;
const uncatalogued = { ...whole, path: `${owner}/${name}` };
const catalogued = { ...comingSoon, path: `${modelsGenesisRepository.owner}/${modelsGenesisRepository.name}` };
const withHub = { ...openAtHub, path: 'lab/hub' };
const everything = [uncatalogued, catalogued, withHub];

let stage: Stage;
let pages: Page[] = [];
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
beforeEach(() => {
  stage.hosts.forget();
  playGitHub(stage.hosts, everything);
});
afterEach(async () => {
  await Promise.all(pages.map((page) => page.close()));
  pages = [];
});

const keep = (page: Page) => {
  pages.push(page);
  return page;
};
const api = () => askedOf(stage.hosts, 'api.github.com');
const raw = () => askedOf(stage.hosts, 'raw.githubusercontent.com');
const openCheck = async (repository: string) =>
  keep(await stage.chromium.openPage(stage.chromium.extensionUrl(`openness.html?repository=${repository}`)));
/** Keeps a token as the settings do, or takes it away. */
const writeToken = (token: string | undefined) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('live');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('secrets', 'readwrite');
    const secrets = transaction.objectStore('secrets');
    ${token === undefined ? `secrets.delete('github-token')` : `secrets.put(${JSON.stringify(token)}, 'github-token')`};
    transaction.oncomplete = () => { opening.result.close(); resolve(); };
  };
})`;
const title = 'Openness check: automatic, not a bio.rodeo score';

describe('the check of a repository that is not in the catalogue', () => {
  test('is one click from the popup, and asks nothing before it', async () => {
    const repository = keep(await stage.chromium.openPage(repositoryUrl(repositoryWithoutModel)));
    const popup = keep(await popupOver(repository, stage.chromium));
    const button = popup.getByRole('button', { name: 'Check its openness' });
    await button.waitFor();
    expect([...api(), ...raw()]).toEqual([]);
    await button.click();
    await popup.getByRole('heading', { name: title }).waitFor();
    expect(api().map((url) => new URL(url).pathname)).toEqual([
      `/repos/${owner}/${name}`,
      `/repos/${owner}/${name}/git/trees/main`,
    ]);
    expect(raw().length).toBeGreaterThan(1);
    expect(raw().length).toBeLessThanOrEqual(9);
    expect(await popup.getByText('Compatible with MOF class I at most').count()).toBe(1);
    expect(await repository.locator('bio-rodeo-panel').count()).toBe(0);
    await popup.keyboard.press('Escape');
    await button.waitFor();
  });

  test('is kept: asked for again it costs no request', async () => {
    const first = await openCheck(uncatalogued.path);
    await first.getByRole('heading', { name: title }).waitFor();
    stage.hosts.forget();
    const second = await openCheck(uncatalogued.path);
    await second.getByRole('heading', { name: title }).waitFor();
    expect([...api(), ...raw()]).toEqual([]);
    await second.getByRole('button', { name: 'Check again' }).click();
    await expect.poll(() => api().length).toBe(2);
  });

  test('is saved as Markdown with links to the commit', async () => {
    const page = await openCheck(uncatalogued.path);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as Markdown' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(`openness-${owner}-${name}-0123456.md`);
    const text = (await (await download.createReadStream()).toArray()).join('');
    expect(text).toContain(`https://github.com/${owner}/${name}/blob/${whole.commit}/fold/model.py#L5`);
  });

  test('is compared with another', async () => {
    const page = await openCheck(uncatalogued.path);
    await page.getByRole('textbox', { name: 'Repository, as owner/name or its address' }).fill('nothing of this kind');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'owner/name' }).waitFor();
    await page.getByRole('textbox').fill(`https://github.com/${withHub.path}/tree/main`);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    const row = page.getByRole('row', { name: /^Training code/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['found', 'not found here']);
  });
});

describe('the check', () => {
  test('looks at Hugging Face when asked, and only then', async () => {
    const page = await openCheck(withHub.path);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(askedOf(stage.hosts, 'huggingface.co')).toEqual([]);
    await page.getByRole('button', { name: 'Look at the linked models on Hugging Face' }).click();
    await page.getByText('License: Apache-2.0').waitFor();
    expect(askedOf(stage.hosts, 'huggingface.co')).toEqual(['https://huggingface.co/api/models/lab/fold']);
  });

  test('of a catalogued model stands beside its record, from the card on the page', async () => {
    const page = keep(await stage.chromium.openPage(repositoryUrl(modelsGenesisRepository)));
    await page.locator(inPanel('pill').replace('>>>', '>>')).first().click();
    const card = page.locator(inPanel('card').replace('>>>', '>>'));
    const opening = stage.chromium.context.waitForEvent('page');
    expect(api()).toEqual([]);
    await card.getByRole('button', { name: 'Check the repository against this' }).click();
    const check = keep(await opening);
    await check.getByRole('heading', { name: /^Why this score: Models Genesis/ }).waitFor();
    expect(api()).toHaveLength(2);
  });

  test('says what the limit of requests means, and makes it good afterwards', async () => {
    let limited = true;
    const spent = {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': '*',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '4102444800',
    };
    playGitHub(stage.hosts, [{ ...whole, path: 'lab/limited' }], () =>
      limited ? { status: 403, headers: spent, body: '{}' } : undefined,
    );
    const page = await openCheck('lab/limited');
    await page.getByText(/60 requests an hour without a token/).waitFor();
    limited = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: title }).waitFor();
  });

  test('asks by GraphQL with a token, which goes to GitHub’s API alone', async () => {
    const settings = keep(await stage.chromium.openPage(stage.chromium.extensionUrl('manifest.json')));
    const write = (token: string | undefined) => settings.evaluate(writeToken(token));
    playGitHub(stage.hosts, [{ ...whole, path: 'lab/token' }]);
    await write('a-token');
    try {
      const page = await openCheck('lab/token');
      await page.getByText('Commits in 90 days').waitFor();
      expect(api().map((url) => new URL(url).pathname)).toEqual([
        '/graphql',
        `/repos/lab/token/git/trees/${whole.commit}`,
      ]);
      const told = stage.hosts.requests().filter(({ authorization }) => authorization !== undefined);
      expect(new Set(told.map(({ url }) => new URL(url).host))).toEqual(new Set(['api.github.com']));
      expect(raw().length).toBeGreaterThan(1);
    } finally {
      await write(undefined);
    }
  });

  test('says so of a repository that is private or gone', async () => {
    const page = await openCheck('lab/gone');
    await page.getByRole('heading', { name: 'The check could not be made.' }).waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('GitHub');
  });
});

describe('the check beyond GitHub', () => {
  beforeEach(() => playOtherRepositories(stage.hosts));

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

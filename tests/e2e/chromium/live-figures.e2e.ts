import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { limitGitHub, liveHosts, serveLiveServices } from '../../../scripts/stand-ins/live-services';
import { modelsGenesisRepository } from '../../../scripts/stand-ins/repositories';
import { repositoryUrl } from '../../../scripts/stand-ins/repository-page';
import { modelsGenesisPreprint } from '../../../scripts/stand-ins/works';
import { panelOn } from '../harness/panel';
import { type Stage, setStage } from '../harness/stage';

const token = 'ghp_aTokenThatNobodyElseMaySee0123456789';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  serveLiveServices(stage.hosts);
  await forgetKept();
  stage.hosts.forget();
});
afterEach(() => page?.close());

/** Empties what live figures keep, in the extension's own database. */
async function forgetKept(): Promise<void> {
  await stage.chromium.serviceWorker()?.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'live')) return;
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('live');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const clearing = opening.result.transaction('answers', 'readwrite');
        clearing.objectStore('answers').clear();
        clearing.oncomplete = () => resolve(opening.result.close());
      };
    });
  });
}

async function openCard(url: string) {
  page = await stage.chromium.openPage(url);
  const { pill, card } = panelOn(page);
  await pill.click();
  await card.getByRole('heading', { level: 2 }).waitFor();
  return card;
}

const closeCard = () => page.keyboard.press('Escape').then(() => panelOn(page).pill.waitFor());

const services = () =>
  stage.hosts
    .requests()
    .map(({ url }) => new URL(url).host)
    .filter((host) => liveHosts.includes(host));

test('live figures come when a person asks and not before, with source and age, and stay', async () => {
  const card = await openCard(modelsGenesisPreprint.url);
  await card.getByRole('button', { name: 'Fresh figures' }).waitFor();
  expect(services()).toEqual([]);

  await card.getByRole('button', { name: 'Fresh figures' }).click();
  const health = card.getByRole('region', { name: 'Repository health' });
  await health.getByText('811').waitFor();
  await health.getByText('GitHub, just now').waitFor();
  await health.getByText('1 person made half of the last 10 commits').waitFor();
  const citations = card.getByRole('region', { name: 'Citations' });
  await citations.getByText('431').waitFor();
  await citations.getByText('A recent study of volumetric pretraining, part 1').waitFor();
  await citations.getByText('OpenAlex, just now').waitFor();
  await card.getByRole('region', { name: 'Notices' }).getByText('Corrected: Models Genesis').waitFor();
  await card.getByRole('button', { name: 'Ask again' }).waitFor();
  expect([...new Set(services())].sort()).toEqual(['api.crossref.org', 'api.github.com', 'api.openalex.org']);
  await closeCard();
  await page.close();

  stage.hosts.forget();
  const again = await openCard(modelsGenesisPreprint.url);
  await again.getByText('811').waitFor();
  await again.getByRole('button', { name: 'Ask again' }).waitFor();
  expect(services()).toEqual([]);
  await closeCard();
});

test('forgotten in the settings, they are gone from open cards too until somebody asks again, and nothing else is', async () => {
  const card = await openCard(modelsGenesisPreprint.url);
  await card.getByRole('button', { name: 'Fresh figures' }).click();
  await card.getByText('811').waitFor();
  await card.getByRole('button', { name: 'Ask again' }).waitFor();
  const options = await stage.chromium.openPage(stage.chromium.extensionUrl('options.html'));
  const data = options.getByRole('region', { name: 'Data' });
  await data.getByText(/Kept: \d+ answers, about .* kB\./).waitFor();
  stage.hosts.forget();
  await data.getByRole('button', { name: 'Forget figures' }).click();
  await data.getByText('Forgotten.').waitFor();
  expect(await data.getByRole('button', { name: 'Forget figures' }).isDisabled()).toBe(true);
  await card.getByRole('button', { name: 'Fresh figures' }).waitFor();
  expect(await card.getByRole('region', { name: 'Repository health' }).textContent()).toContain('792');
  expect(services()).toEqual([]);
  await options.close();
  await closeCard();
});

test('a limit of GitHub is said with its time and what to do, and keeps nothing else back', async () => {
  const again = new Date(Date.now() + 5 * 60_000);
  limitGitHub(stage.hosts, again.getTime());
  const card = await openCard(modelsGenesisPreprint.url);
  await card.getByRole('button', { name: 'Fresh figures' }).click();
  await card
    .getByText(/GitHub allows 60 requests an hour without a token; again at .*:\d\d.*, or add a token\./)
    .waitFor();
  await card.getByText('431').waitFor();
  expect(await card.getByRole('region', { name: 'Repository health' }).textContent()).toContain('792');

  // Before that time GitHub is left in peace, whoever asks.
  stage.hosts.forget();
  const asker = await stage.chromium.openPage(stage.chromium.extensionUrl('manifest.json'));
  const question = { slug: 'models-genesis', part: 'repository', mode: 'anew' };
  const answer = await asker.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ name: 'live', argument: question })})`,
  );
  expect(answer).toMatchObject({ status: 'found', failures: [{ service: 'GitHub', reason: 'rate-limit' }] });
  expect(services()).toEqual([]);
  await asker.close();
  await closeCard();
});

test('a token is tested, goes to api.github.com alone, and is nowhere else', async () => {
  const worker = stage.chromium.serviceWorker();
  const said: string[] = [];
  worker?.on('console', (message) => said.push(message.text()));
  const options = await stage.chromium.openPage(stage.chromium.extensionUrl('options.html'));
  options.on('console', (message) => said.push(message.text()));
  await options.getByLabel('GitHub token').fill(token);
  await options.getByLabel('GitHub token').press('Enter');
  await options.getByText('GitHub accepts it: 5,000 requests an hour, 4,987 left.').waitFor();
  await options.reload();
  await options.getByText('Kept, out of sight.').waitFor();
  expect(await options.content()).not.toContain(token);

  const card = await openCard(modelsGenesisPreprint.url);
  await card.getByRole('button', { name: 'Fresh figures' }).click();
  await card.getByText('812').waitFor();
  await card.getByText('431').waitFor();
  await card.getByRole('button', { name: 'Ask again' }).waitFor();

  const requests = stage.hosts.requests();
  const withToken = requests.filter(({ authorization }) => authorization === `Bearer ${token}`);
  expect(new Set(withToken.map(({ url }) => new URL(url).host))).toEqual(new Set(['api.github.com']));
  expect(withToken.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toContain('POST /graphql');
  expect(requests.filter(({ url }) => url.includes(token))).toEqual([]);
  const stored = await worker?.evaluate(`Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])`);
  expect(JSON.stringify(stored)).not.toContain(token);
  expect(await page.evaluate(`document.querySelector('bio-rodeo-panel').shadowRoot.innerHTML`)).not.toContain(token);
  expect(said.join('\n')).not.toContain(token);

  await closeCard();
  await options.getByRole('region', { name: 'Live figures' }).getByRole('button', { name: 'Forget' }).click();
  await options.getByText('Forgotten.').waitFor();
  await options.close();
});

test('on GitHub the health of the repository comes by itself once that is wanted, and only there', async () => {
  const options = await stage.chromium.openPage(stage.chromium.extensionUrl('options.html'));
  await options.getByRole('switch', { name: 'Repository health on GitHub by itself' }).click();
  await options.close();

  const card = await openCard(repositoryUrl(modelsGenesisRepository));
  await card.getByText('811').waitFor();
  await card.getByText('GitHub, just now').waitFor();
  expect([...new Set(services())]).toEqual(['api.github.com']);
  await closeCard();
});

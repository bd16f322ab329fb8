import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveStandIns, standInHosts } from '../../../scripts/stand-ins';
import { listedModels, listingUrl } from '../../../scripts/stand-ins/listing-page';
import { modelsGenesisRepository } from '../../../scripts/stand-ins/repositories';
import { repositoryUrl } from '../../../scripts/stand-ins/repository-page';
import {
  ablang2Preprint,
  alphaFoldArticle,
  modelsGenesisPreprint,
  paperWithoutModel,
} from '../../../scripts/stand-ins/works';
import { builtExtension } from '../harness/extension';
import type { HostServer } from '../harness/host-server';
import { type Session, startSession } from '../harness/session';
import { inPanel, onMark, type Tab } from '../harness/tab';

let hosts: HostServer;
let firefox: Session;
let tab: Tab;
beforeAll(async () => {
  hosts = await serveStandIns();
  const standIns = { port: hosts.port, hosts: standInHosts };
  firefox = await startSession({ kind: 'firefox', extension: builtExtension('firefox'), standIns });
  await firefox.catalogueReady();
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});
afterEach(() => tab?.close());

describe('Firefox', () => {
  test.each([
    ['an arXiv abstract', modelsGenesisPreprint.url, 'Models Genesis'],
    ['a bioRxiv preprint', ablang2Preprint.url, 'AbLang-2'],
    ['a Nature article', alphaFoldArticle.url, 'AlphaFold 2'],
  ])('shows the model of %s, and asks nothing of the network', async (_, url, name) => {
    hosts.forget();
    tab = await firefox.open(url);
    await tab.waitFor(inPanel('pill'));
    expect(await tab.text(inPanel('pill'))).toContain(name);
    expect(hosts.requests().map((request) => request.url)).toEqual([url]);
  });

  test('opens the pill to the whole card', async () => {
    tab = await firefox.open(modelsGenesisPreprint.url);
    await tab.waitFor(inPanel('pill'));
    await tab.click(inPanel('pill'));
    await tab.waitFor(`${inPanel('card')} h2`);
    expect(await tab.text(inPanel('card'))).toContain('10.1016/j.media.2020.101840');
    await tab.press('Escape');
    await tab.waitFor(inPanel('pill'));
  });

  test('follows a repository on GitHub away and back', async () => {
    tab = await firefox.open(repositoryUrl(modelsGenesisRepository));
    await tab.waitFor(inPanel('pill'));
    await tab.click('nav a[href$="/issues"]');
    await tab.waitFor('td');
    await tab.waitFor(inPanel('pill'));
    await tab.click('header a[href="/topics"]');
    await tab.waitForNone('bio-rodeo-panel');
    await tab.back();
    await tab.waitFor(inPanel('pill'));
    expect(tab.url()).toBe(`${repositoryUrl(modelsGenesisRepository)}/issues`);
    expect(await tab.count('bio-rodeo-panel')).toBe(1);
  });

  test('marks the models of a listing, and says more on a press', async () => {
    tab = await firefox.open(listingUrl);
    await tab.waitFor(onMark('mark'));
    expect(await tab.count(onMark('mark'))).toBe(listedModels.length);
    await tab.click(onMark('mark'));
    await tab.waitFor(onMark('mark-summary'));
    expect(await tab.text(onMark('mark-summary'))).toContain(listedModels[0]);
    await tab.press('Escape');
    await tab.waitForText('h1', 'Biomolecules');
    expect(await tab.count(onMark('mark-summary'))).toBe(0);
    expect(await tab.count('bio-rodeo-panel')).toBe(0);
  });

  test('leaves a paper of no model alone', async () => {
    hosts.forget();
    tab = await firefox.open(paperWithoutModel.url);
    // A second page with a match, opened later and answered, shows that the first had its time.
    const later = await firefox.open(modelsGenesisPreprint.url);
    await later.waitFor(inPanel('pill'));
    await later.close();
    expect(await tab.evaluate('[...document.documentElement.children].map(({ tagName }) => tagName).join()')).toBe(
      'HEAD,BODY',
    );
    expect(hosts.requests().map(({ url }) => url)).toEqual([paperWithoutModel.url, modelsGenesisPreprint.url]);
  });

  test.each(['models gen', 'modles genesis', '10.1016/j.media.2020.101840', 'MrGiovanni/ModelsGenesis'])(
    'finds Models Genesis in the popup by %j',
    async (query) => {
      tab = await firefox.openExtensionPage('popup.html');
      await tab.waitFor('[role=option]');
      await tab.fill('[role=combobox]', query);
      await tab.waitForText('[role=option]', 'Models Genesis');
      await tab.press('Enter');
      await tab.waitFor('[data-testid=card] h2');
      expect(await tab.text('[data-testid=card] h2')).toBe('Models Genesis');
    },
  );
});

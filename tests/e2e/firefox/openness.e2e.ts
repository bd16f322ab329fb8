import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveStandIns, standInHosts } from '../../../scripts/stand-ins';
import {
  modelsGenesisRepository,
  type Repository,
  repositoryWithoutModel,
} from '../../../scripts/stand-ins/repositories';
import { repositoryUrl } from '../../../scripts/stand-ins/repository-page';
import { comingSoon, whole } from '../../fixtures/openness/repositories';
import { builtExtension } from '../harness/extension';
import { askedOf, playGitHub, serviceHosts } from '../harness/github-repositories';
import type { HostServer } from '../harness/host-server';
import { type Session, startSession } from '../harness/session';
import type { Tab } from '../harness/tab';

let hosts: HostServer;
let firefox: Session;
let tab: Tab;
beforeAll(async () => {
  hosts = await serveStandIns();
  const pathOf = ({ owner, name }: Repository) => `${owner}/${name}`;
  playGitHub(hosts, [
    whole,
    { ...comingSoon, path: 'lab/soon' },
    { ...comingSoon, path: pathOf(modelsGenesisRepository) },
    { ...whole, path: pathOf(repositoryWithoutModel) },
  ]);
  const standIns = { port: hosts.port, hosts: [...standInHosts, ...serviceHosts] };
  firefox = await startSession({ kind: 'firefox', extension: builtExtension('firefox'), standIns });
  await firefox.catalogueReady();
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});
afterEach(() => tab?.close());

describe('the check of a repository in Firefox', () => {
  test('takes two requests of the API and at most nine files, and is then kept', async () => {
    hosts.forget();
    tab = await firefox.openExtensionPage(`openness.html?repository=${whole.path}`);
    await tab.waitFor('.check-summary');
    expect(await tab.text('.check-summary')).toContain('Compatible with MOF class I at most');
    expect(askedOf(hosts, 'api.github.com')).toHaveLength(2);
    expect(askedOf(hosts, 'raw.githubusercontent.com').length).toBeLessThanOrEqual(9);
    hosts.forget();
    const again = await firefox.openExtensionPage(`openness.html?repository=${whole.path}`);
    await again.waitFor('.check-summary');
    await again.close();
    expect(hosts.requests()).toEqual([]);
  });

  test('names what is missing, and compares', async () => {
    tab = await firefox.openExtensionPage('openness.html?repository=lab/soon');
    await tab.waitFor('.check-summary');
    expect(await tab.text('.check-summary')).toContain('Missing for class III');
    await tab.fill('.check-compare input', whole.path);
    await tab.press('Enter');
    await tab.waitFor('.check-comparison');
    expect(await tab.text('.check-comparison')).toContain('lab/soon beside lab/fold');
  });

  test('stands in a repository’s sidebar once it was made, for a model of the catalogue from the start', async () => {
    const box = 'bio-rodeo-box >>> [data-testid=repository-box]';
    tab = await firefox.open(repositoryUrl(modelsGenesisRepository));
    await tab.waitFor(box);
    expect(await tab.text(box)).toContain('Models Genesis');
    await tab.click('nav a[href$="/issues"]');
    await tab.waitForNone(box);
    await tab.back();
    await tab.waitFor(box);
    expect(await tab.count('bio-rodeo-box')).toBe(1);
    await tab.click(`${box} button`);
    await tab.waitFor(`${box} [role=status] button`);
    expect(await tab.text(box)).toContain('Openness check: automatic, not a bio.rodeo score');
    const { owner, name } = repositoryWithoutModel;
    const check = await firefox.openExtensionPage(`openness.html?repository=${owner}/${name}`);
    await check.waitFor('.check-summary');
    await check.close();
    const other = await firefox.open(repositoryUrl(repositoryWithoutModel));
    await other.waitFor(box);
    expect(await other.text(box)).toContain('Compatible with MOF class I at most');
    await other.close();
  });

  test('fails with a sentence', async () => {
    tab = await firefox.openExtensionPage('openness.html?repository=lab/gone');
    await tab.waitFor('[role=alert]');
    expect(await tab.text('[role=alert]')).toContain('GitHub');
  });
});

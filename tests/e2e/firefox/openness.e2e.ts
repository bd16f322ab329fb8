import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveStandIns, standInHosts } from '../../../scripts/stand-ins';
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
  playGitHub(hosts, [whole, { ...comingSoon, path: 'lab/soon' }]);
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

  test('fails with a sentence', async () => {
    tab = await firefox.openExtensionPage('openness.html?repository=lab/gone');
    await tab.waitFor('[role=alert]');
    expect(await tab.text('[role=alert]')).toContain('GitHub');
  });
});

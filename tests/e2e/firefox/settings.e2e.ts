import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStandIns, standInHosts } from '../../../scripts/stand-ins';
import { modelsGenesisPreprint } from '../../../scripts/stand-ins/works';
import { builtExtension } from '../harness/extension';
import type { HostServer } from '../harness/host-server';
import { type Session, startSession } from '../harness/session';
import { inPanel } from '../harness/tab';

let hosts: HostServer;
let firefox: Session;
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

test('in Firefox too a change in the settings is seen at once in a page that is open', async () => {
  const page = await firefox.open(modelsGenesisPreprint.url);
  await page.waitFor(inPanel('pill'));
  const options = await firefox.openExtensionPage('options.html');
  await options.waitFor('.site-list');
  const look = `document.querySelector('bio-rodeo-panel').shadowRoot.querySelector('div').dataset`;
  await options.click('#look fieldset:nth-of-type(1) label:nth-of-type(3) input');
  await expect.poll(() => page.evaluate(`${look}.theme`)).toBe('dark');
  await options.click('#look fieldset:nth-of-type(2) label:nth-of-type(2) input');
  await expect.poll(() => page.evaluate(`${look}.place`)).toBe('side');

  await options.fill('[type=search]', 'arXiv');
  await options.click('.site-list .setting-switch');
  await page.waitForNone('bio-rodeo-panel');
  await options.click('.site-list .setting-switch');
  await page.waitFor(inPanel('pill'));
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStandIns, standInHosts } from '../../../scripts/stand-ins';
import { liveHosts, serveLiveServices } from '../../../scripts/stand-ins/live-services';
import { builtExtension } from '../harness/extension';
import type { HostServer } from '../harness/host-server';
import { type Session, startSession } from '../harness/session';

let hosts: HostServer;
let firefox: Session;
beforeAll(async () => {
  hosts = await serveStandIns();
  serveLiveServices(hosts);
  const standIns = { port: hosts.port, hosts: [...standInHosts, ...liveHosts] };
  firefox = await startSession({ kind: 'firefox', extension: builtExtension('firefox'), standIns });
  await firefox.catalogueReady();
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});

test("Firefox's popup asks for live figures when a person does, without a permission for their services", async () => {
  const tab = await firefox.openExtensionPage('popup.html');
  await tab.waitFor('[role=option]');
  await tab.fill('[role=combobox]', 'models genesis');
  await tab.waitForText('[role=option]', 'Models Genesis');
  await tab.press('Enter');
  await tab.waitFor('.live-bar button');
  expect(hosts.requests()).toEqual([]);
  await tab.click('.live-bar button');
  await tab.waitForText('[data-testid=card]', '811');
  await tab.waitForText('[data-testid=card]', 'A recent study of volumetric pretraining, part 1');
  await tab.waitForText('[data-testid=card]', 'GitHub, just now');
  await tab.waitForText('[data-testid=card]', 'Corrected: Models Genesis');
  const asked = new Set(hosts.requests().map(({ url }) => new URL(url).host));
  expect([...asked].sort()).toEqual(['api.crossref.org', 'api.github.com', 'api.openalex.org']);
});

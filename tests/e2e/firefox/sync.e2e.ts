import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CatalogHost, startCatalogHost } from '../harness/catalog-host';
import { catalogueReady } from '../harness/catalogue-ready';
import { builtExtension } from '../harness/extension';
import { type FirefoxSession, startFirefox } from '../harness/firefox';
import { firefoxTab, type Tab } from '../harness/tab';

let catalog: CatalogHost;
let firefox: FirefoxSession;
let options: Tab;
beforeAll(async () => {
  catalog = await startCatalogHost();
  firefox = await startFirefox({ extension: builtExtension('firefox'), port: undefined, hosts: [] });
  await catalogueReady(firefoxTab(await firefox.openExtensionPage('popup.html')));
  options = firefoxTab(await firefox.openExtensionPage('options.html'));
});
afterAll(async () => {
  await firefox?.close();
  await catalog?.close();
});

const outcome = '.sync-outcome [role=status]';

test('Firefox syncs from an address on this machine, asks for what differs, and finds the new name', async () => {
  await catalog.publish('2026-10-01.1', { rename: 'Models Revelation' });
  await options.waitFor('input[name=address]');
  await options.fill('input[name=address]', catalog.base);
  await options.click('.catalog-address [type=submit]');
  await options.waitForText(outcome, 'Brought up to release 2026-10-01.1.');
  const popup = firefoxTab(await firefox.openExtensionPage('popup.html'));
  await popup.waitFor('[role=option]');
  await popup.fill('[role=combobox]', 'models revel');
  await popup.waitForText('[role=option]', 'Models Revelation');
  await popup.close();
  expect(catalog.told).toEqual([]);
});

test('Firefox keeps what it has when the server is gone, and says so', async () => {
  catalog.answerAll((response) => response.destroy());
  await options.click('.settings-section .sync-outcome + .button');
  await options.waitForText(outcome, 'could not be reached');
  const popup = firefoxTab(await firefox.openExtensionPage('popup.html'));
  await popup.waitFor('[role=option]');
  await popup.fill('[role=combobox]', 'models revel');
  await popup.waitForText('[role=option]', 'Models Revelation');
  await popup.close();
});

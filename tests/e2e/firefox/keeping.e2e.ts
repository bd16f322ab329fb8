import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveStandIns, standInHosts } from '../../../scripts/stand-ins';
import { crossrefAddresses, serveCitations } from '../../../scripts/stand-ins/citations';
import { ablang2Preprint } from '../../../scripts/stand-ins/works';
import { builtExtension } from '../harness/extension';
import type { HostServer } from '../harness/host-server';
import { type Session, startSession } from '../harness/session';
import { inPanel, type Tab } from '../harness/tab';

let hosts: HostServer;
let firefox: Session;
const tabs: Tab[] = [];
beforeAll(async () => {
  hosts = await serveStandIns();
  serveCitations(hosts);
  const standIns = { port: hosts.port, hosts: [...standInHosts, 'api.crossref.org'] };
  firefox = await startSession({ kind: 'firefox', extension: builtExtension('firefox'), standIns });
  await firefox.catalogueReady();
  const own = await firefox.openExtensionPage('popup.html');
  await own.evaluate(`browser.storage.local.set({ panel: 'card' })`);
  await own.close();
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});
afterEach(async () => {
  for (const tab of tabs.splice(0)) await tab.close();
});

async function openCard(): Promise<Tab> {
  const tab = await firefox.open(ablang2Preprint.url);
  tabs.push(tab);
  await tab.waitFor(`${inPanel('card')} .action-row`);
  return tab;
}
const action = (place: number) => `${inPanel('card')} .action-row button:nth-of-type(${place})`;

describe('Firefox', () => {
  test('keeps a model from the panel, and shows it in the popup', async () => {
    const tab = await openCard();
    await tab.click(action(1));
    await tab.waitFor(`${action(1)}[aria-pressed=true]`);
    const popup = await firefox.openExtensionPage('popup.html');
    tabs.push(popup);
    await popup.waitFor('.keep-bar button');
    await popup.click('.keep-bar button');
    await popup.waitForText('.saved-list', 'AbLang-2');
  });

  test('cites in the panel: nobody is asked before the person asks', async () => {
    hosts.forget();
    const tab = await openCard();
    const last = `${inPanel('card')} .action-row button:last-of-type`;
    await tab.click(last);
    await tab.waitFor(`${inPanel('card')} .cite-box textarea`);
    expect(hosts.requests().map(({ url }) => url)).toEqual([ablang2Preprint.url]);
    await tab.click(`${inPanel('card')} .cite-missing .button`);
    await tab.waitFor(`${inPanel('card')} .cite-box .origin-note`);
    expect(
      hosts
        .requests()
        .map(({ url }) => url)
        .slice(1),
    ).toEqual(crossrefAddresses);
  });
});

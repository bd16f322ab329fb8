import browser from 'webextension-polyfill';
import type { Catalog } from '../../lib/catalog/service';
import { sendToTab } from '../../lib/desk';
import { startDetector } from '../../lib/registration';
import { siteFor } from '../../lib/sites/index';
import { text } from '../../lib/text';
import { findModels } from './catalog';

/** The keyboard's commands; opening the search is the browser's own. */
export function followCommands(catalog: Catalog): void {
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'toggle-panel' && (await sendToTab(tab.id, 'toggle'))) return;
    await checkPage(catalog, tab.id, tab.url);
  });
}

/** Shows the panel of a page, on any site and whatever hid it; where there is none, the popup says what is known. */
async function checkPage(catalog: Catalog, tabId: number, address = ''): Promise<void> {
  const isOwnSite = URL.canParse(address) && siteFor(new URL(address)) !== undefined;
  // The command gives access to this one page, as a click on the toolbar button does.
  const report =
    (await sendToTab(tabId, 'page')) ??
    ((await startDetector(tabId, isOwnSite)) ? await sendToTab(tabId, 'page') : undefined);
  const match = report && report.subject.length > 0 ? await findModels(catalog, report.subject) : undefined;
  if (match?.status === 'found') await sendToTab(tabId, 'show');
  else await sayNothingFound(tabId);
}

async function sayNothingFound(tabId: number): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title: text('nothingFound') });
    await (browser.action as unknown as { openPopup(): Promise<void> }).openPopup();
  } catch {
    // No window is in front, or the tab has gone: then nobody is there to read it.
  }
}

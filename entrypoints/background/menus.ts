import browser from 'webextension-polyfill';
import type { Catalog } from '../../lib/catalog/service';
import { formatAddress } from '../../lib/explore/address';
import { readLookUp } from '../../lib/look-up';
import { text } from '../../lib/text';
import { findModels } from './catalog';

const id = 'look-up';

/** An entry in the menu of links and of selected text: looks it up in the catalogue, in a tab beside this one. */
export function followMenus(catalog: Catalog): void {
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the entry there already.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id, title: text('menuLookUp'), contexts: ['selection', 'link'] });
  });
  browser.contextMenus.onClicked.addListener(async (clicked, tab) => {
    if (clicked.menuItemId !== id) return;
    const { keys, search } = readLookUp(clicked);
    const match = keys.length > 0 ? await findModels(catalog, keys) : undefined;
    const [model, another] = match?.status === 'found' ? match.models : [];
    const place = model && !another ? { model: model.slug } : { query: { text: search, sort: 'relevance' as const } };
    await browser.tabs.create({
      url: `${browser.runtime.getURL('explore.html')}${formatAddress(place)}`,
      ...(tab?.id !== undefined && tab.index >= 0 ? { index: tab.index + 1, openerTabId: tab.id } : {}),
    });
  });
}

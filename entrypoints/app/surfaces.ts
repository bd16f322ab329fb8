import { browser } from 'wxt/browser';
import { type ExploreState, formatAddress } from '../../lib/explore/address';

/** Opens the full page in a tab of its own. */
export async function openExplore(state: Partial<ExploreState>): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/explore.html')}${formatAddress(state)}` });
}

/** Opens the side panel (Chrome, Edge) or sidebar (Firefox) of a window. To be called at once in a click. */
export async function openBeside(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
  } else await browser.sidePanel.open({ windowId });
}

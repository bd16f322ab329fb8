import browser from 'webextension-polyfill';
import { overhear } from '../../lib/messages';
import { type FrontTab, frontTab } from './tab';

/** What a detector says when its tab shows another page, or more of one. */
const telling = ['lookup', 'left', 'mentions'];

/**
 * Tells of the tab in front of this window, now and whenever another comes to the front, loads, moves on or finds out
 * more about its page. Ends with `stop`.
 */
export function followTab(onTab: (tab: FrontTab | undefined) => void): () => void {
  const look = () => void frontTab().then(onTab);
  const onUpdated = (_: number, change: { url?: string; status?: string }, tab: { active: boolean }) => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(onUpdated);
  const deafen = overhear((name) => telling.includes(name) && look());
  look();
  return () => {
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(onUpdated);
    deafen();
  };
}

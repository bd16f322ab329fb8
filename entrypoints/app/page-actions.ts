import browser from 'webextension-polyfill';
import type { LoadWriter } from './use-cite';

/** What writes citations, a file of its own that comes when somebody cites. */
export const loadWriter: LoadWriter = async () => {
  try {
    return (await import('../../lib/cite/write')).writeCitations;
  } catch {
    return undefined;
  }
};

/** Opens the page with the chosen models side by side. */
export function openCompare(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('compare.html') });
}

import type { Tab } from './tab';

/**
 * Waits, on a page of the extension's own, until the background has filled the replica: then it leaves the filter of
 * all keys in the extension's storage. Closes the page.
 */
export async function catalogueReady(page: Tab): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const { local, onChanged } = (globalThis.browser ?? chrome).storage;
    const look = async () => {
      const { filter } = await local.get('filter');
      if (typeof filter === 'string') resolve(true);
    };
    onChanged.addListener(look);
    look();
  })`);
  await page.close();
}

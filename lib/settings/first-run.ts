import { browser } from 'wxt/browser';

/** Whether the person is to be welcomed: once, whatever happens afterwards. */
export async function claimWelcome(): Promise<boolean> {
  const { welcomed } = await browser.storage.local.get('welcomed');
  if (welcomed === true) return false;
  await browser.storage.local.set({ welcomed: true });
  return true;
}

/** The version that the person had before the last update, until they have read what is new. */
export async function readUpdatedFrom(): Promise<string | undefined> {
  const { updatedFrom } = await browser.storage.local.get('updatedFrom');
  return typeof updatedFrom === 'string' ? updatedFrom : undefined;
}

/** Absent: the person has read it. */
export async function writeUpdatedFrom(version: string | undefined): Promise<void> {
  if (version === undefined) await browser.storage.local.remove('updatedFrom');
  else await browser.storage.local.set({ updatedFrom: version });
}

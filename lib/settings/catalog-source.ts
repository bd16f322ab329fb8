import { browser } from 'wxt/browser';
import { readPolicy } from './policy';

/** The catalogue's address, by who sets it; absent: says nothing. A policy of another shape than its schema is none. */
export async function readAddresses(): Promise<{ policy?: string; option?: string }> {
  const [policy, { catalogAddress }] = await Promise.all([readPolicy(), browser.storage.local.get('catalogAddress')]);
  return {
    policy: policy.catalogAddress,
    option: typeof catalogAddress === 'string' ? catalogAddress : undefined,
  };
}

/** The person's address of a catalogue; empty: the packaged snapshot. */
export async function writeAddress(catalogAddress: string): Promise<void> {
  await browser.storage.local.set({ catalogAddress });
}

/** What the syncs of the catalogue remember. To be parsed. */
export async function readSyncMemory(): Promise<unknown> {
  return (await browser.storage.local.get('catalogSync')).catalogSync;
}

export async function writeSyncMemory(catalogSync: object): Promise<void> {
  await browser.storage.local.set({ catalogSync });
}

import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAddresses, readSyncMemory, writeAddress, writeSyncMemory } from '../../lib/settings/catalog-source';

it('the address of the catalogue is told by who sets it', async () => {
  expect(await readAddresses()).toEqual({ policy: undefined, option: undefined });
  await writeAddress('https://a.example');
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ catalogAddress: 'https://b.example' } as never);
  expect(await readAddresses()).toEqual({ policy: 'https://b.example', option: 'https://a.example' });
});

it.each([7, null, { a: 1 }])('an address of another shape is none: %j', async (catalogAddress) => {
  await fakeBrowser.storage.local.set({ catalogAddress });
  expect(await readAddresses()).toMatchObject({ option: undefined });
});

it('what syncs remember is kept as it is', async () => {
  expect(await readSyncMemory()).toBeUndefined();
  await writeSyncMemory({ at: 1 });
  expect(await readSyncMemory()).toEqual({ at: 1 });
});

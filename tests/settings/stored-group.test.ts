import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStored, storedGroup, writeStored } from '../../lib/settings/stored-group';

const colour = storedGroup({ colour: 'red', depth: 1 }, ({ colour, depth }) => ({
  colour: typeof colour === 'string' ? colour : 'red',
  depth: typeof depth === 'number' ? depth : 1,
}));

it('settings take their defaults until they are written', async () => {
  expect(await colour.read()).toEqual({ colour: 'red', depth: 1 });
  await colour.write({ colour: 'blue' });
  expect(await colour.read()).toEqual({ colour: 'blue', depth: 1 });
  expect(colour.names).toEqual(['colour', 'depth']);
});

it('whoever follows them is told what they are and what they were, and nothing of others', async () => {
  await colour.write({ depth: 2 });
  const told = vi.fn();
  const stop = colour.follow(told);
  await colour.write({ colour: 'blue' });
  await writeStored({ other: 1 });
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(told.mock.lastCall).toEqual([
    { colour: 'blue', depth: 2 },
    { colour: 'red', depth: 2 },
  ]);
  stop();
  await colour.write({ colour: 'green' });
  expect(told).toHaveBeenCalledOnce();
});

it('what is stored can be had as it is', async () => {
  await fakeBrowser.storage.local.set({ colour: 7, other: 1 });
  expect(await readStored(['colour'])).toEqual({ colour: 7 });
});

import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { followFiguresForgotten, tellFiguresForgotten } from '../../lib/settings/forgotten';

it('open cards hear each time that live figures were forgotten, until they close, and nothing stays stored', async () => {
  const heard = vi.fn();
  const stop = followFiguresForgotten(heard);
  await tellFiguresForgotten();
  await tellFiguresForgotten();
  await browser.storage.local.set({ theme: 'dark' });
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await tellFiguresForgotten();
  expect(heard).toHaveBeenCalledTimes(2);
  expect(await browser.storage.local.get()).toEqual({ theme: 'dark' });
});

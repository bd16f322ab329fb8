import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../lib/clipboard';

afterEach(() => vi.unstubAllGlobals());

it('puts a text on the clipboard', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('arXiv:1908.06912')).toBe(true);
  expect(writeText.mock.calls).toEqual([['arXiv:1908.06912']]);
});

it.each([
  ['the page forbids it', { clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) } }],
  ['there is none, as on http', {}],
])('says so when %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('a')).toBe(false);
});

import { expect, it } from 'vitest';
import { readSpaceUsed } from '../../lib/settings/space';

it.each([
  ['as the browser says', { storage: { estimate: async () => ({ usage: 4_200_000 }) } }, 4_200_000],
  ['unknown where it does not say', { storage: {} }, undefined],
  ['unknown where it cannot', {}, undefined],
])('the space used is %s', async (_, navigator, used) =>
  expect(await readSpaceUsed(navigator as unknown as Navigator)).toBe(used),
);

import { expect, it } from 'vitest';
import { claimWelcome, readUpdatedFrom, writeUpdatedFrom } from '../../lib/settings/first-run';

it('a person is welcomed once', async () => {
  expect([await claimWelcome(), await claimWelcome(), await claimWelcome()]).toEqual([true, false, false]);
});

it('an update is remembered until its news were read', async () => {
  expect(await readUpdatedFrom()).toBeUndefined();
  await writeUpdatedFrom('0.1.0');
  expect(await readUpdatedFrom()).toBe('0.1.0');
  await writeUpdatedFrom(undefined);
  expect(await readUpdatedFrom()).toBeUndefined();
});

import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { openSeen, type Seen } from '../../lib/seen/store';

const name = 'seen-test';
let seen: Seen;
afterEach(async () => {
  await seen.close();
  await deleteDB(name);
});

const visit = (page: number, hour: number) => ({
  address: `https://example.org/${page}`,
  slugs: ['esm-2'],
  at: `2026-11-25T${String(hour).padStart(2, '0')}:00:00.000Z`,
});
const pages = async () => (await seen.all()).map(({ address }) => Number(address.split('/').at(-1)));

describe('pages that were opened', () => {
  it('stand once each, the latest first', async () => {
    seen = openSeen(name);
    for (const [page, hour] of [
      [1, 8],
      [2, 9],
      [1, 10],
    ] as const)
      await seen.add(visit(page, hour));
    expect(await pages()).toEqual([1, 2]);
  });

  it('go, the oldest first, when there are more than are kept', async () => {
    seen = openSeen(name, 3);
    for (const hour of [3, 1, 2, 5, 4]) await seen.add(visit(hour, hour));
    expect(await pages()).toEqual([5, 4, 3]);
  });

  it('are forgotten one by one or all at once', async () => {
    seen = openSeen(name);
    for (const hour of [1, 2, 3]) await seen.add(visit(hour, hour));
    await seen.forget('https://example.org/2');
    expect(await pages()).toEqual([3, 1]);
    await seen.clear();
    expect(await pages()).toEqual([]);
  });
});

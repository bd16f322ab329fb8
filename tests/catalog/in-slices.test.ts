import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { byCodeUnits, doInSlices, doNow, sorted } from '../../lib/catalog/in-slices';

it('sorts as the platform does, and equals keep their order', () => {
  const item = fc.record({ key: fc.nat(5), at: fc.nat() });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 3000, size: 'max' }), (items) => {
      const compare = (one: { key: number }, other: { key: number }) => one.key - other.key;
      expect(doNow(sorted(items, compare))).toEqual([...items].sort(compare));
    }),
    { numRuns: 30 },
  );
});

it('orders strings by their code units', () => {
  expect(doNow(sorted(['b', 'a', 'B', 'é', 'a'], byCodeUnits))).toEqual(['B', 'a', 'a', 'b', 'é']);
});

it('lets others have their turn, and comes to the same', async () => {
  const busy = (ms: number) => {
    for (const end = performance.now() + ms; performance.now() < end; );
  };
  const work = function* () {
    for (let step = 0; step < 10; step++) {
      busy(4);
      yield;
    }
    return 'done';
  };
  const pause = vi.fn(async () => undefined);
  expect(await doInSlices(work(), pause)).toBe('done');
  expect(pause.mock.calls.length).toBeGreaterThanOrEqual(2);
});

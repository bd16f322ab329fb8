import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSoon, mayFetch, waitAfter, waitBeforeFirst, waitOf } from '../../lib/catalog/schedule';

const hour = 3_600_000;
const now = 1_790_000_000_000;
const base = 'https://catalog.example';

describe('the next look', () => {
  it('comes six to seven hours after one that went well', () => {
    expect(waitAfter({ failures: 0 }, now, () => 0)).toBe(6 * hour);
    expect(waitAfter({ failures: 0 }, now, () => 1)).toBe(7 * hour);
  });

  it('comes sooner after a failure, later after each further one, and never later than after one that went well', () => {
    const waits = [1, 2, 3, 4, 5, 6, 50].map((failures) => waitAfter({ failures }, now, () => 0.5) / hour);
    expect(waits).toEqual([1 / 6, 1 / 3, 2 / 3, 4 / 3, 8 / 3, 16 / 3, 6.5]);
  });

  it('differs from one machine to another', () => {
    expect(waitAfter({ failures: 1 }, now, () => 0.1)).not.toBe(waitAfter({ failures: 1 }, now, () => 0.9));
    expect(waitBeforeFirst(() => 0.1)).not.toBe(waitBeforeFirst(() => 0.9));
  });

  it('never comes before the server allows it', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 0, max: 6 * 24 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, hours, random) => {
          const notBefore = { at: now + hours * hour, base };
          expect(waitAfter({ failures, notBefore }, now, () => random)).toBeGreaterThanOrEqual(hours * hour);
        },
      ),
    );
  });

  it('is not put off by a server, or a clock set back, for more than a week', () => {
    expect(waitOf(now + 8 * 24 * hour, now)).toBe(0);
    expect(waitOf(now - hour, now)).toBe(0);
    expect(isSoon(now + 400 * 24 * hour, now)).toBe(false);
    expect(isSoon(now + 7 * hour, now)).toBe(true);
  });
});

it.each([
  ['never fetched', undefined, true],
  ['fetched elsewhere', { at: now, base: 'https://other.example' }, true],
  ['fetched an hour ago', { at: now - hour, base }, false],
  ['fetched yesterday', { at: now - 23 * hour, base }, true],
  ['fetched in the future, before a clock was set back', { at: now + 999 * hour, base }, true],
])('files %s: an alarm fetches them: %s', (_, fetched, may) => {
  expect(mayFetch({ failures: 0, fetched }, base, now)).toBe(may);
});

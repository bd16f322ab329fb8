import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareReleases } from '../../lib/catalog/release';

it.each([
  ['2026-09-15.1', '2026-09-15.2'],
  ['2026-09-15.9', '2026-09-15.10'],
  ['2026-09-15.10', '2026-09-16.1'],
  ['2025-12-31.7', '2026-01-01.1'],
])('%s is older than %s', (older, newer) => {
  expect(compareReleases(older, newer)).toBeLessThan(0);
  expect(compareReleases(newer, older)).toBeGreaterThan(0);
});

it('a release is neither older nor newer than itself', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), fc.nat(), (date, number) => {
      const release = `${date.toISOString().slice(0, 10)}.${number}`;
      expect(compareReleases(release, release)).toBe(0);
    }),
  );
});

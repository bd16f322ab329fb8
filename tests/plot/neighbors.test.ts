import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestPoint, neighbor } from '../../lib/plot/neighbors';

const points = [
  { x: 50, y: 10 },
  { x: 10, y: 50 },
  { x: 90, y: 50 },
  { x: 50, y: 90 },
];

describe('the next point', () => {
  test.each([
    [0, 'left', 1],
    [0, 'right', 3],
    [1, 'left', 1],
    [0, 'down', 1],
    [1, 'down', 2],
    [0, 'up', 0],
    [9, 'up', 9],
  ] as const)('from %d to the %s is %d', (from, direction, to) => expect(neighbor(points, from, direction)).toBe(to));

  const some = fc.array(fc.record({ x: fc.nat(5), y: fc.nat(5) }), { minLength: 1, maxLength: 30 });
  test.each([
    ['right', 'left'],
    ['down', 'up'],
  ] as const)('going %s comes to every point, and %s comes back', (there, back) => {
    fc.assert(
      fc.property(some, (some) => {
        const way = [0];
        const step = (direction: typeof there | typeof back) => neighbor(some, way.at(-1) ?? 0, direction);
        while (step(back) !== way.at(-1)) way.push(step(back));
        const seen = new Set([way.at(-1)]);
        while (step(there) !== way.at(-1)) {
          way.push(step(there));
          seen.add(way.at(-1));
        }
        expect(seen.size).toBe(some.length);
      }),
    );
  });
});

describe('the point that is pointed at', () => {
  test.each([
    [{ x: 52, y: 12 }, 0],
    [{ x: 89, y: 55 }, 2],
    [{ x: 50, y: 50 }, undefined],
  ])('%j is %s', (place, point) => expect(nearestPoint(points, place, 20)).toBe(point));
});

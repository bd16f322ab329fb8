import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../lib/plot/labels';
import type { Frame } from '../../lib/plot/scale';

const frame: Frame = { width: 400, height: 300, left: 40, right: 10, top: 20, bottom: 40 };
const naming = { candidates: 60, most: 10 };

describe('names in the plot', () => {
  test('stand to the right of a point with room', () => {
    expect(placeLabels([{ name: 'ESM-2', x: 100, y: 100 }], frame, naming)).toMatchObject([
      { point: 0, anchor: 'start', x: 108 },
    ]);
  });

  test('turn to the left at the right edge', () => {
    expect(placeLabels([{ name: 'Cellpose', x: 390, y: 100 }], frame, naming)).toMatchObject([{ anchor: 'end' }]);
  });

  test('of a crowd are those of the first, as many as have room', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => ({ name: `Model ${at}`, x: 200 + (at % 3), y: 150 }));
    const labels = placeLabels(crowd, frame, naming);
    expect(labels.length).toBeLessThan(5);
  });

  test('are as many as asked for, of the first points alone', () => {
    const apart = Array.from({ length: 8 }, (_, at) => ({ name: 'M', x: 60, y: 30 + at * 28 }));
    expect(placeLabels(apart, frame, { candidates: 8, most: 3 }).map(({ point }) => point)).toEqual([0, 1, 2]);
    expect(placeLabels(apart, frame, { candidates: 2, most: 9 })).toHaveLength(2);
  });

  test('never lie on each other', () => {
    const points = fc.array(
      fc.record({
        name: fc.string({ minLength: 1, maxLength: 20 }),
        x: fc.integer({ min: 40, max: 390 }),
        y: fc.integer({ min: 20, max: 260 }),
      }),
    );
    fc.assert(
      fc.property(points, (points) => {
        const boxes = placeLabels(points, frame, naming).map(({ point, x, y, anchor }) => {
          const width = (points[point]?.name.length ?? 0) * 6;
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return { left, right: left + width, top: y - 10, bottom: y };
        });
        for (const [at, one] of boxes.entries())
          for (const other of boxes.slice(at + 1)) {
            const apart =
              one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
            expect(apart).toBe(true);
          }
      }),
    );
  });
});

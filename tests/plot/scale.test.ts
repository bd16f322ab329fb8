import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTicks, type Frame, xOfScore, yOfCount } from '../../lib/plot/scale';

const frame: Frame = { width: 200, height: 120, left: 50, right: 50, top: 10, bottom: 10 };

describe('the plot’s axes', () => {
  test.each([
    [0, 50],
    [50, 100],
    [100, 150],
  ])('a score of %d lies at %d', (score, x) => expect(xOfScore(score, frame)).toBe(x));

  test.each([
    [0, 110],
    [9, 60],
    [99, 10],
  ])('%d citations of 99 lie at %d', (count, y) => expect(yOfCount(count, 99, frame)).toBeCloseTo(y));

  test('nothing is cited: everything lies on the ground', () => {
    expect(yOfCount(0, 0, frame)).toBe(110);
    expect(countTicks(0)).toEqual([0, 1]);
  });

  test('ticks are 0 and powers of ten', () => {
    expect(countTicks(38_600)).toEqual([0, 1, 10, 100, 1000, 10_000]);
  });

  test('more citations lie higher, all within the frame', () => {
    const count = fc.nat(100_000);
    fc.assert(
      fc.property(count, count, (a, b) => {
        const most = Math.max(a, b);
        const [low, high] = [yOfCount(Math.min(a, b), most, frame), yOfCount(most, most, frame)];
        expect(high).toBeLessThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(frame.top - 1e-9);
        expect(low).toBeLessThanOrEqual(110);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, meaningOf, parseRange } from '../../../lib/catalog/search/ranges';

describe('a range', () => {
  test.each([
    ['>70', { from: 70, beyond: true }],
    ['<70', { to: 70, beyond: true }],
    ['>=70', { from: 70 }],
    ['≤70', { to: 70 }],
    ['70..90', { from: 70, to: 90 }],
    ['90..70', { from: 70, to: 90 }],
    ['2024..', { from: 2024, to: undefined }],
    ['..2020', { from: undefined, to: 2020 }],
    ['2020–2022', { from: 2020, to: 2022 }],
    ['2025', { from: 2025, to: 2025 }],
    ['0', { from: 0, to: 0 }],
    ['..', undefined],
    ['>', undefined],
    ['>>7', undefined],
    ['-5', undefined],
    ['7.5', undefined],
    ['1...9', undefined],
    ['650m', undefined],
    ['2503.19005', undefined],
    ['9'.repeat(10), undefined],
    ['', undefined],
  ])('%s is %j', (text, range) => {
    expect(parseRange(text)).toEqual(range);
  });

  test.each([
    ['>70', 70, false],
    ['>70', 71, true],
    ['>=70', 70, true],
    ['<70', 70, false],
    ['<70', 0, true],
    ['70..90', 90, true],
    ['70..90', 91, false],
    ['..70', 70, true],
    ['70', 70, true],
  ])('%s and %d: %s', (text, value, within) => {
    expect(isWithin(value, parseRange(text) ?? {})).toBe(within);
  });

  test.each([
    ['>70', 'score'],
    ['0..100', 'score'],
    ['100', 'score'],
    ['101', undefined],
    ['2024..', 'year'],
    ['..1990', 'year'],
    ['>2023', 'year'],
    ['50..2024', undefined],
    ['>500', undefined],
  ])('%s alone means a %s', (text, meaning) => {
    expect(meaningOf(parseRange(text) ?? {})).toBe(meaning);
  });

  test('between two numbers has them and what lies between, and nothing else', () => {
    const number = fc.nat(3000);
    fc.assert(
      fc.property(number, number, number, (a, b, value) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(isWithin(value, parseRange(`${a}..${b}`) ?? {})).toBe(value >= low && value <= high);
        expect(isWithin(value, parseRange(`>${a}`) ?? {})).toBe(!isWithin(value, parseRange(`<=${a}`) ?? {}));
      }),
    );
  });
});

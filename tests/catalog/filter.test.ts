import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFilter, openFilter } from '../../lib/catalog/filter';

const keys = Array.from({ length: 5900 }, (_, index) => `doi:10.${1000 + (index % 97)}/journal.${index}`);

describe('the filter', () => {
  it('has every key it was built of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { maxLength: 60 }), (some) => {
        const filter = openFilter(buildFilter(some));
        expect(some.every((key) => filter?.has(key))).toBe(true);
      }),
    );
  });

  it('takes about one foreign key in ten thousand for its own, at the catalogue’s size', () => {
    const text = buildFilter(keys);
    const filter = openFilter(text);
    const foreign = Array.from({ length: 200_000 }, (_, index) => `doi:10.${1000 + (index % 89)}/other.${index}`);
    expect(keys.every((key) => filter?.has(key))).toBe(true);
    expect(foreign.filter((key) => filter?.has(key)).length / foreign.length).toBeLessThan(3e-4);
    expect(text.length).toBeLessThan(21_000);
  });

  it('is the same text for the same keys, whatever their number of times', () => {
    expect(buildFilter([...keys.slice(0, 9), ...keys.slice(0, 9)])).toBe(buildFilter(keys.slice(0, 9)));
  });

  it('of no key has none', () => expect(openFilter(buildFilter([]))?.has('doi:10.1/x')).toBe(false));

  it.each(['', 'not base64 !', 'AAAA', buildFilter(keys).slice(0, 400)])(
    'is not opened when it is none, or cut: %#',
    (text) => {
      expect(openFilter(text)).toBeUndefined();
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looks, places, themes } from '../../lib/settings/looks';

describe('how things look', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['nothing stored', {}, { theme: 'system', place: 'floating', sizeChosen: 0 }],
    ['a choice', { theme: 'dark', place: 'side', sizeChosen: 3 }, { theme: 'dark', place: 'side', sizeChosen: 3 }],
    ['values of a newer version', { theme: 'sepia', place: 'top' }, { theme: 'system', place: 'floating' }],
  ])('%s', (_, stored, expected) => expect(looks.parse(stored)).toMatchObject(expected));

  it('is whole whatever is stored', () => {
    const anything = fc.record({ theme: fc.anything(), place: fc.anything(), sizeChosen: fc.anything() });
    fc.assert(
      fc.property(anything, (stored) => {
        const { theme, place, sizeChosen } = looks.parse(stored);
        expect(themes).toContain(theme);
        expect(places).toContain(place);
        expect(Number.isSafeInteger(sizeChosen)).toBe(true);
      }),
    );
  });
});

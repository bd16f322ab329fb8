import { describe, expect, it } from 'vitest';
import { namedInOrder, personName, wholeName } from '../../lib/cite/names';

describe('a name', () => {
  it.each([
    [
      { family: 'van der Maaten', given: 'Laurens' },
      { 'non-dropping-particle': 'van der', family: 'Maaten', given: 'Laurens' },
    ],
    [
      { family: 'de la Cruz', given: 'Ana' },
      { 'non-dropping-particle': 'de la', family: 'Cruz', given: 'Ana' },
    ],
    [
      { family: 'De Silva', given: 'A.' },
      { family: 'De Silva', given: 'A.' },
    ],
    [
      { family: 'hooks', given: 'bell' },
      { family: 'hooks', given: 'bell' },
    ],
    [
      { family: ' Lin ', given: 'Zeming\n' },
      { family: 'Lin', given: 'Zeming' },
    ],
    [
      { family: 'King', given: 'Martin', suffix: 'Jr.' },
      { family: 'King', given: 'Martin', suffix: 'Jr.' },
    ],
    [{ given: 'Madonna' }, { literal: 'Madonna' }],
    [{ family: ' ' }, undefined],
  ])('of a person: %j', (parts, name) => {
    expect(personName(parts)).toEqual(name);
  });

  it.each([
    ['Vaswani, Ashish', { family: 'Vaswani', given: 'Ashish' }],
    ['Zhou, Z.', { family: 'Zhou', given: 'Z.' }],
    ['ESM Team', { literal: 'ESM Team' }],
    ['Institute of A, B, C', { literal: 'Institute of A, B, C' }],
    ['', undefined],
    [undefined, undefined],
  ])('in order: %j', (written, name) => {
    expect(namedInOrder(written)).toEqual(name);
  });

  it('of one part is not taken apart', () => {
    expect(wholeName(' The  ESM Consortium ')).toEqual({ literal: 'The ESM Consortium' });
    expect(wholeName(undefined)).toBeUndefined();
  });
});

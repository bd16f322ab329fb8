import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../lib/catalog/search/spelling';

describe('the distance of two words', () => {
  test.each([
    ['models', 'models', 0],
    ['modles', 'models', 1],
    ['model', 'models', 1],
    ['modells', 'models', 1],
    ['madels', 'models', 1],
    ['omdles', 'models', 2],
    ['genesis', 'models', 3],
  ])('%s and %s: %i', (left, right, edits) => {
    expect(editDistance(left, right, 2)).toBe(edits);
  });

  test('is the same both ways and never more than one over the bound', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(
      fc.property(word, word, (left, right) => {
        const edits = editDistance(left, right, 2);
        expect(edits).toBe(editDistance(right, left, 2));
        expect(edits).toBeLessThanOrEqual(3);
        expect(edits === 0).toBe(left === right);
      }),
    );
  });
});

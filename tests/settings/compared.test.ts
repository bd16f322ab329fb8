import { describe, expect, it } from 'vitest';
import { comparedModels } from '../../lib/settings/compared';

describe('the models chosen for comparison, as stored', () => {
  it.each([
    [undefined, []],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [['a', 1, null, 'a'], ['a']],
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['a', 'b', 'c', 'd'],
    ],
    ['a', []],
  ])('%j', (compared, expected) => {
    expect(comparedModels.parse({ compared })).toEqual({ compared: expected });
  });
});

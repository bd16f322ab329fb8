import { describe, expect, it } from 'vitest';
import { choose, mostCompared } from '../../lib/compare/choice';

describe('the models chosen for comparison', () => {
  it.each<[string[], string, boolean, string[] | undefined]>([
    [[], 'a', true, ['a']],
    [['a'], 'b', true, ['a', 'b']],
    [['a', 'b'], 'a', true, ['a', 'b']],
    [['a', 'b'], 'a', false, ['b']],
    [['a'], 'z', false, ['a']],
    [['a', 'b', 'c', 'd'], 'e', true, undefined],
    [['a', 'b', 'c', 'd'], 'd', true, ['a', 'b', 'c', 'd']],
  ])('%j with %s: %s', (compared, slug, chosen, after) => {
    expect(choose(compared, slug, chosen)).toEqual(after);
    expect(mostCompared).toBe(4);
  });
});

import { describe, expect, it } from 'vitest';
import { boxWish } from '../../lib/settings/repository-box';

describe('where the box stands', () => {
  it.each([
    [undefined, 'known'],
    ['somewhere', 'known'],
    ['always', 'always'],
    ['never', 'never'],
  ])('%s is read as %s', (stored, read) => {
    expect(boxWish.parse({ repositoryBox: stored })).toEqual({ repositoryBox: read });
  });
});

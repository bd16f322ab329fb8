import { describe, expect, it } from 'vitest';
import { repositoryIn, repositoryOfKey } from '../../lib/openness/repository-name';

describe('the repository that is named', () => {
  it.each([
    ['lab/fold', 'lab/fold'],
    [' Lab/Fold ', 'lab/fold'],
    ['github.com/lab/fold', 'lab/fold'],
    ['https://github.com/lab/fold/tree/main/src', 'lab/fold'],
    ['https://github.com/lab/fold.git', 'lab/fold'],
    ['https://gitlab.com/lab/fold', undefined],
    ['https://github.com/topics/dna', undefined],
    ['fold', undefined],
    ['', undefined],
    ['../..', undefined],
  ])('%j is %j', (typed, repository) => expect(repositoryIn(typed)).toBe(repository));

  it('is read from a key', () => {
    expect(repositoryOfKey('repo:github.com/lab/fold')).toBe('lab/fold');
    expect(repositoryOfKey('repo:gitlab.com/lab/fold')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { repositoryIn, repositoryOfKey } from '../../lib/openness/repository-name';

describe('the repository that is named', () => {
  it.each([
    ['lab/fold', 'lab/fold'],
    [' Lab/Fold ', 'lab/fold'],
    ['github.com/lab/fold', 'lab/fold'],
    ['https://github.com/lab/fold/tree/main/src', 'lab/fold'],
    ['https://github.com/lab/fold.git', 'lab/fold'],
    ['https://gitlab.com/lab/fold', 'gitlab.com/lab/fold'],
    ['gitlab.com/lab/group/fold/-/tree/main', 'gitlab.com/lab/group/fold'],
    ['https://huggingface.co/Lab/Fold/tree/main', 'huggingface.co/lab/fold'],
    ['https://huggingface.co/papers/2401.00001', undefined],
    ['https://huggingface.co/datasets/lab/data', undefined],
    ['https://bitbucket.org/lab/fold', undefined],
    ['https://gitlab.example.org/lab/fold', undefined],
    ['https://github.com/topics/dna', undefined],
    ['fold', undefined],
    ['', undefined],
    ['../..', undefined],
  ])('%j is %j', (typed, repository) => expect(repositoryIn(typed)).toBe(repository));

  it('is read from a key', () => {
    expect(repositoryOfKey('repo:github.com/lab/fold')).toBe('lab/fold');
    expect(repositoryOfKey('repo:gitlab.com/lab/fold')).toBe('gitlab.com/lab/fold');
    expect(repositoryOfKey('hf:lab/fold')).toBe('huggingface.co/lab/fold');
    expect(repositoryOfKey('repo:bitbucket.org/lab/fold')).toBeUndefined();
    expect(repositoryOfKey('doi:10.1/x')).toBeUndefined();
  });
});

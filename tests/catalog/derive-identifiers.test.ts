import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveIdentifiers } from '../../lib/catalog/derive-identifiers';
import { aModel } from '../fixtures/models';

describe('the keys of a model', () => {
  const cases: [string, Partial<Parameters<typeof aModel>[0]>, string[]][] = [
    [
      'are its papers, each followed by its other keys',
      {
        papers: [
          { identifier: 'doi:10.1000/one', alternates: ['arxiv:1908.06912', 'pmid:1'] },
          { identifier: 'openreview:J93bDj1FRy', alternates: [] },
        ],
      },
      ['doi:10.1000/one', 'arxiv:1908.06912', 'pmid:1', 'openreview:J93bDj1FRy'],
    ],
    [
      'are its repositories, in lower case where the host takes any case',
      {
        repositories: [
          { host: 'github.com', path: 'MrGiovanni/ModelsGenesis' },
          { host: 'gitlab.com', path: 'Group/Sub/Name' },
          { host: 'bitbucket.org', path: 'Owner/Name' },
          { host: 'code.stanford.edu', path: 'zeinehlab/7TCDM' },
          { host: 'forge.example', path: 'Owner/Name' },
        ],
      },
      [
        'repo:github.com/mrgiovanni/modelsgenesis',
        'repo:gitlab.com/group/sub/name',
        'repo:bitbucket.org/owner/name',
        'repo:code.stanford.edu/zeinehlab/7tcdm',
        'repo:forge.example/Owner/Name',
      ],
    ],
    ['are its Hugging Face models, in lower case', { huggingFace: ['Facebook/ESM2'] }, ['hf:facebook/esm2']],
    [
      'are given once',
      { huggingFace: ['a/B', 'A/b'], papers: [{ identifier: 'pmid:1', alternates: ['pmid:1'] }] },
      ['pmid:1', 'hf:a/b'],
    ],
    [
      'are not its resources: a data set is used by many models',
      { resources: [{ kind: 'data', url: 'https://huggingface.co/datasets/tahoebio/Tahoe-100M' }] },
      [],
    ],
  ];
  it.each(cases)('%s', (_, fields, keys) => {
    expect(deriveIdentifiers(aModel({ name: 'Model', ...fields }))).toEqual(keys);
  });

  it('are the same for a GitHub repository however it is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9-]{1,20}\/[\w.-]{1,20}$/), (path) => {
        const keysOf = (written: string) =>
          deriveIdentifiers(aModel({ name: 'Model', repositories: [{ host: 'github.com', path: written }] }));
        expect(keysOf(path)).toEqual(keysOf(path.toUpperCase()));
      }),
    );
  });
});

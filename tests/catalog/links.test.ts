import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierName, identifierUrl, resourcesOf } from '../../lib/catalog/links';
import { aRecord } from '../fixtures/cards';

describe('an identifier', () => {
  it.each([
    [
      'doi:10.1016/j.media.2020.101840',
      'doi:10.1016/j.media.2020.101840',
      'https://doi.org/10.1016/j.media.2020.101840',
    ],
    [
      'doi:10.1002/(sici)1<1::aid#1>3.0.co;2-c?x',
      'doi:10.1002/(sici)1<1::aid#1>3.0.co;2-c?x',
      'https://doi.org/10.1002/(sici)1%3C1::aid%231%3E3.0.co;2-c%3Fx',
    ],
    ['arxiv:hep-th/9901001', 'arXiv:hep-th/9901001', 'https://arxiv.org/abs/hep-th/9901001'],
    ['openreview:J93bDj1FRy', 'OpenReview J93bDj1FRy', 'https://openreview.net/forum?id=J93bDj1FRy'],
    ['pmid:31234567', 'PMID 31234567', 'https://pubmed.ncbi.nlm.nih.gov/31234567/'],
    ['pmc:PMC8921755', 'PMC8921755', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8921755/'],
    ['repo:gitlab.com/a/b/c', 'gitlab.com/a/b/c', 'https://gitlab.com/a/b/c'],
    ['hf:owner/name', 'owner/name', 'https://huggingface.co/owner/name'],
    ['isbn:1', 'isbn:1', undefined],
    ['javascript:alert(1)', 'javascript:alert(1)', undefined],
  ])('%s is written %s and leads to %s', (key, name, url) => {
    expect(identifierName(key)).toBe(name);
    expect(identifierUrl(key)).toBe(url);
  });

  it('does not break on half a character', () => {
    expect(identifierUrl('doi:10.1000/\ud800')).toBe('https://doi.org/10.1000/%EF%BF%BD');
    expect(identifierUrl('openreview:\udc00')).toBe('https://openreview.net/forum?id=%EF%BF%BD');
  });

  it('leads to https or nowhere, whatever it is', () => {
    const scheme = fc.constantFrom(
      'doi',
      'arxiv',
      'openreview',
      'pmid',
      'pmc',
      'hf',
      'javascript',
      'data',
      '__proto__',
      'constructor',
      '',
    );
    // Any UTF-16 units, halves of characters among them.
    const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
    fc.assert(
      fc.property(scheme, anyText, (scheme, value) => {
        const url = identifierUrl(`${scheme}:${value}`);
        if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
      }),
    );
  });
});

describe("a model's resources", () => {
  it.each([
    ['of nothing', {}, []],
    [
      'a repository by its path, elsewhere than on GitHub with its host',
      {
        repositories: [
          { host: 'github.com', path: 'a/b' },
          { host: 'gitlab.com', path: 'c/d' },
        ],
      },
      [['repository', 'a/b', 'gitlab.com/c/d']],
    ],
    ['a paper by its identifier', { papers: [{ identifier: 'arxiv:1908.06912' }] }, [['paper', 'arXiv:1908.06912']]],
    [
      'an address without its scheme, a label as it is',
      {
        resources: [
          { kind: 'demo', url: 'https://www.a.org/d/' },
          { kind: 'demo', url: 'https://b.org/', label: 'Try it' },
        ],
      },
      [['demo', 'a.org/d', 'Try it']],
    ],
    [
      'the same address once',
      { huggingFace: ['a/b'], resources: [{ kind: 'weights', url: 'https://huggingface.co/a/b' }] },
      [['weights', 'a/b']],
    ],
    [
      'a provider by its name, an unknown one by its slug',
      { providers: ['aws', 'new-cloud'] },
      [['provider', 'AWS', 'new-cloud']],
    ],
    [
      'all kinds in reading order',
      {
        providers: ['aws'],
        resources: ['link', 'archive', 'home', 'docs', 'demo', 'data', 'collection', 'weights'].map((kind) => ({
          kind,
          url: `https://a.org/${kind}`,
        })),
        repositories: [{ host: 'github.com', path: 'a/b' }],
      },
      [
        ['repository', 'a/b'],
        ...['weights', 'collection', 'data', 'demo', 'docs', 'home', 'archive', 'link'].map((kind) => [
          kind,
          `a.org/${kind}`,
        ]),
        ['provider', 'AWS'],
      ],
    ],
  ])('are %s', (_, facts, rows) => {
    expect(resourcesOf(aRecord(facts)).map(({ kind, links }) => [kind, ...links.map(({ label }) => label)])).toEqual(
      rows,
    );
  });
});

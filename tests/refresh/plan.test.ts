import { describe, expect, it } from 'vitest';
import { ModelFacts } from '../../lib/catalog/schema';
import { canKnow, lookupOf, makePlan } from '../../lib/refresh/plan';
import { readChoice } from '../../lib/refresh/wanted';

const model = (slug: string, facts: object) =>
  ModelFacts.parse({ slug, name: slug, url: `https://bio.rodeo/models/${slug}`, categories: ['RNA'], ...facts });

function everything() {
  const choice = readChoice({ only: [] });
  if (choice.status === 'wrong') throw new Error(choice.reason);
  return choice.wanted;
}

describe('a paper is asked for', () => {
  it.each<[string | undefined, string, string[]]>([
    ['doi:10.1/a', 'doi:10.1/a', ['arxiv:2101.00001']],
    ['arxiv:2101.00001', 'openreview:x', ['arxiv:2101.00001']],
    ['doi:10.1/a', 'pmid:1', ['doi:10.1/a']],
    ['pmc:PMC1', 'pmc:PMC1', []],
    [undefined, 'openreview:x', []],
  ])('by %s when it is %s with %j', (lookup, identifier, alternates) => {
    expect(lookupOf({ identifier, alternates })).toBe(lookup);
  });

  it.each<[string, string[]]>([
    ['doi:10.1000/a', ['Crossref', 'DataCite', 'OpenAlex', 'Semantic Scholar']],
    ['doi:10.5281/zenodo.1', ['DataCite', 'OpenAlex', 'Semantic Scholar']],
    ['arxiv:2101.00001', ['DataCite', 'OpenAlex', 'Semantic Scholar']],
    ['pmid:1', ['OpenAlex', 'Semantic Scholar']],
    ['pmc:PMC1', ['OpenAlex']],
    ['openreview:x', []],
  ])('%s may be known to %j', (key, services) => {
    const all = ['Crossref', 'DataCite', 'OpenAlex', 'Semantic Scholar', 'GitHub', 'Hugging Face'] as const;
    expect(all.filter((service) => canKnow(service, key))).toEqual(services);
  });
});

it('a plan names everything once, however many models share it and however it is written', () => {
  const plan = makePlan(
    [
      model('a', {
        papers: [{ identifier: 'doi:10.1/a' }, { identifier: 'openreview:x' }],
        repositories: [{ host: 'github.com', path: 'Lab/A' }],
        huggingFace: ['lab/A'],
      }),
      model('b', {
        papers: [{ identifier: 'doi:10.1/a' }],
        repositories: [
          { host: 'github.com', path: 'lab/a' },
          { host: 'gitlab.com', path: 'lab/b' },
        ],
        huggingFace: ['Lab/a', 'lab/b'],
      }),
    ],
    new Map(),
    everything(),
  );
  expect(plan).toMatchObject({
    openAlex: ['doi:10.1/a'],
    crossref: ['doi:10.1/a'],
    semanticScholar: ['doi:10.1/a'],
    github: ['Lab/A'],
    huggingFace: ['lab/A', 'lab/b'],
    nameless: 1,
  });
});

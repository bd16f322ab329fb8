import { describe, expect, it } from 'vitest';
import { huggingFaceProblem, paperKeyProblem, repositoryProblem } from '../../lib/catalog/key-problem';

describe("a paper's key", () => {
  it.each([
    'doi:10.1016/j.media.2020.101840',
    'doi:10.1007/978-3-030-32251-9_42',
    'doi:10.21203/rs.3.rs-9652631/v1',
    'doi:10.1016/0092-8674(82)90434-1',
    'arxiv:1908.06912',
    'arxiv:0704.0001',
    'arxiv:hep-th/9901001',
    'arxiv:math.GT/0309136',
    'openreview:J93bDj1FRy',
    'openreview:-aB_9',
    'pmid:31234567',
    'pmc:PMC8921755',
  ])('%s is canonical', (key) => {
    expect(paperKeyProblem(key)).toBeUndefined();
  });

  it.each([
    ['doi:10.1016/J.media.2020.101840', 'lower case'],
    ['doi:10.1016/j.media.2020.101840.', 'no punctuation'],
    ['doi:11.1016/a', 'starts with 10.'],
    ['doi:10.1016/', 'starts with 10.'],
    ['doi:10.48550/arxiv.1908.06912', 'write arxiv:1908.06912'],
    ['arxiv:1908.06912v2', 'no version'],
    ['arxiv:arXiv:1908.06912', 'no version'],
    ['pmid:PMC12', 'a number'],
    ['pmc:8921755', 'PMC and a number'],
    ['openreview:forum?id=1', 'letters'],
    ['repo:github.com/a/b', 'not by repo'],
    ['hf:a/b', 'not by hf'],
    ['constructor:1', 'not by constructor'],
  ])('%s is not: %s', (key, reason) => {
    expect(paperKeyProblem(key)).toContain(reason);
  });
});

describe('a repository', () => {
  it.each([
    ['github.com', 'owner/name.js'],
    ['gitlab.com', 'group/sub/name'],
    ['jugit.fz-juelich.de', 'inm-1/bda/software/analysis/atlas/atlas'],
  ])('%s %s is one', (host, path) => {
    expect(repositoryProblem({ host, path })).toBeUndefined();
  });

  it.each([
    ['GitHub.com', 'owner/name', 'lower-case domain'],
    ['github', 'owner/name', 'lower-case domain'],
    ['github.com', 'owner', 'owner/name'],
    ['github.com', 'owner/name/tree', 'on GitHub'],
    ['github.com', 'owner/name?tab=readme', 'owner/name'],
    ['github.com', 'owner/name.git', 'without .git'],
  ])('%s %s is not: %s', (host, path, reason) => {
    expect(repositoryProblem({ host, path })).toContain(reason);
  });
});

describe('a Hugging Face model', () => {
  it('is owner/name', () => {
    expect(huggingFaceProblem('facebook/esm2_t33_650M_UR50D')).toBeUndefined();
  });

  it.each([
    ['datasets/owner/name', 'resources'],
    ['collections/owner/name-0123', 'resources'],
    ['spaces/owner/name', 'resources'],
    ['OpenMed', 'owner/name'],
    ['owner/name/tree', 'owner/name'],
  ])('is not %s: %s', (id, reason) => {
    expect(huggingFaceProblem(id)).toContain(reason);
  });
});

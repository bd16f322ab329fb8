import { describe, expect, it } from 'vitest';
import type { Paper } from '../../lib/catalog/schema';
import { identifiersOf, workOfPaper } from '../../lib/cite/work-of';

const note = 'Title or authors are not known here.';
const paper = (more: Partial<Paper>): Paper => ({ identifier: 'doi:10.1000/1', alternates: [], ...more });

describe('a paper of the catalogue as a citation', () => {
  it('of which only the identifier is known says so', () => {
    expect(workOfPaper(paper({}), note)).toMatchObject({
      type: 'document',
      DOI: '10.1000/1',
      URL: 'https://doi.org/10.1000/1',
      note,
    });
  });

  it.each<[string, Partial<Paper>, string | undefined]>([
    ['title and all authors are known', { title: 'A', authors: ['Lin, Z.'] }, undefined],
    ['not all authors are', { title: 'A', authors: ['Lin, Z.'], etAl: true }, note],
    ['the authors are not', { title: 'A' }, note],
    ['the title is not', { authors: ['Lin, Z.'] }, note],
  ])('where %s', (_, more, said) => {
    expect(workOfPaper(paper(more), note).note).toBe(said);
  });

  it.each<[Partial<Paper>, string]>([
    [{ kind: 'preprint' }, 'article'],
    [{ kind: 'article', venue: 'Nature' }, 'article-journal'],
    [{ kind: 'article', venue: 'International Conference on Machine Learning' }, 'paper-conference'],
    [{ kind: 'article' }, 'document'],
    [{}, 'document'],
  ])('of kind %j is never taken for more than is known', (more, type) => {
    expect(workOfPaper(paper(more), note).type).toBe(type);
  });

  it.each<[string, string[], object]>([
    ['arxiv:1908.06912', [], { DOI: '10.48550/arxiv.1908.06912', archive: 'arXiv', archive_location: '1908.06912' }],
    ['doi:10.1000/1', ['arxiv:1908.06912'], { DOI: '10.1000/1', archive: 'arXiv', archive_location: '1908.06912' }],
    ['pmid:31234567', ['pmc:PMC8921755'], { PMID: '31234567', PMCID: 'PMC8921755' }],
    ['openreview:J93bDj1FRy', [], {}],
  ])('has the identifiers of %s and its other versions %j', (identifier, alternates, identifiers) => {
    expect(identifiersOf(paper({ identifier, alternates }))).toEqual(identifiers);
  });
});

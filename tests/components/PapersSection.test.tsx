import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { PapersSection } from '../../components/PapersSection';
import type { Paper } from '../../lib/catalog/schema';
import { expectAccessible } from './axe';

const aPaper = (paper: Partial<Paper>): Paper => ({ identifier: 'doi:10.1000/1', alternates: [], ...paper });
const reference = (paper: Partial<Paper>) => {
  render(<PapersSection papers={[aPaper(paper)]} />);
  return screen.getByRole('listitem').textContent?.replaceAll(' (opens in a new tab)', '');
};

describe("a model's papers", () => {
  it.each<[string, Partial<Paper>, string]>([
    [
      'whole',
      { authors: ['Zhou, Z.'], etAl: true, year: 2020, title: 'Models Genesis', venue: 'MedIA' },
      'Zhou, Z. et al. (2020). Models Genesis. MedIA.https://doi.org/10.1000/1',
    ],
    ['with two authors', { authors: ['A, B.', 'C, D.'], title: 'T' }, 'A, B., C, D. T. https://doi.org/10.1000/1'],
    ['without authors', { etAl: true, year: 2020, title: 'T' }, '(2020). T. https://doi.org/10.1000/1'],
    ['with a title that is a question', { title: 'Does it work?' }, 'Does it work? https://doi.org/10.1000/1'],
    ['known by its identifier only', {}, 'Paper https://doi.org/10.1000/1'],
    ['a preprint', { identifier: 'arxiv:1908.06912', kind: 'preprint' }, 'Preprint arXiv:1908.06912'],
    [
      'an article and its preprint',
      { kind: 'article', alternates: ['arxiv:1908.06912'] },
      'Article https://doi.org/10.1000/1 · arXiv:1908.06912',
    ],
  ])('are references: %s', async (_, paper, said) => {
    expect(reference(paper)).toBe(said);
    await expectAccessible();
  });

  it.each([
    ['doi:10.1000/a<b>#c?d', 'https://doi.org/10.1000/a%3Cb%3E%23c%3Fd'],
    ['openreview:J93bDj1FRy', 'https://openreview.net/forum?id=J93bDj1FRy'],
    ['pmc:PMC8921755', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8921755/'],
  ])('link %s', (identifier, href) => {
    reference({ identifier });
    expect(screen.getByRole('link')).toHaveProperty('href', href);
  });

  it('of which none is recorded are said to be none', () => {
    render(<PapersSection papers={[]} />);
    expect(screen.getByText('No paper is recorded.')).toBeTruthy();
  });
});

import { expect, test } from 'vitest';
import type { SearchFacets } from '../../../lib/catalog/query';
import { Columns } from '../../../lib/catalog/search/columns';
import { documentOf } from '../../../lib/catalog/search/document';
import { countFacets } from '../../../lib/catalog/search/facets';
import type { Filters } from '../../../lib/catalog/search/refine';
import { aRecord } from '../../fixtures/cards';

const openness = (label: string) => ({ score: 50, label, source: 'bio.rodeo', asOf: '2026' });
const documents = [
  { categories: ['RNA', 'Protein'] },
  { categories: ['RNA'], openness: openness('Closed') },
  { categories: ['Protein'], openness: openness('Partial'), huggingFace: ['a/b'] },
  {
    ...{ categories: ['Protein'], openness: openness('Open') },
    repositories: [{ host: 'github.com', path: 'a/b' }],
  },
].map((facts) => documentOf(aRecord({ resources: [], repositories: [], ...facts }), undefined, () => false));
const count = (numbers: number[], filters: Filters) => countFacets(new Columns(documents), numbers, filters);

test.each<[Filters, SearchFacets]>([
  [{}, { categories: { RNA: 2, Protein: 3 }, labels: { Open: 1, Partial: 1, Closed: 1 } }],
  [{ category: 'RNA' }, { categories: { RNA: 2, Protein: 3 }, labels: { Closed: 1 } }],
  [{ label: 'Open' }, { categories: { Protein: 1 }, labels: { Open: 1, Partial: 1, Closed: 1 } }],
  [
    { category: 'RNA', label: 'Open' },
    { categories: { Protein: 1 }, labels: { Closed: 1 } },
  ],
  [{ hasCode: true }, { categories: { Protein: 1 }, labels: { Open: 1 } }],
  [
    { hasWeights: false, category: 'Protein' },
    { categories: { RNA: 2, Protein: 2 }, labels: { Open: 1 } },
  ],
  [{ category: 'Imaging' }, { categories: { RNA: 2, Protein: 3 }, labels: {} }],
])('under %o, each is counted under the other filters, not under its own kind', (filters, counts) => {
  expect(count([0, 1, 2, 3], filters)).toEqual(counts);
});

test('only the models asked for are counted', () => {
  expect(count([1, 3], {})).toEqual({ categories: { RNA: 1, Protein: 1 }, labels: { Open: 1, Closed: 1 } });
  expect(count([], {})).toEqual({ categories: {}, labels: {} });
});

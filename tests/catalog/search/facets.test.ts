import { expect, test } from 'vitest';
import type { SearchFacets } from '../../../lib/catalog/query';
import { Facets } from '../../../lib/catalog/search/facets';
import type { Filters } from '../../../lib/catalog/search/refine';
import type { ModelSummary } from '../../../lib/catalog/summary';

const model = (slug: string, more: Partial<ModelSummary> = {}): ModelSummary => ({
  slug,
  name: slug,
  url: `https://bio.rodeo/models/${slug}`,
  categories: ['Protein'],
  organizations: [],
  hasCode: false,
  hasWeights: false,
  ...more,
});

const models = [
  model('unknown', { categories: ['RNA', 'Protein'] }),
  model('closed', { label: 'Closed', categories: ['RNA'] }),
  model('partial', { label: 'Partial', hasWeights: true }),
  model('open', { label: 'Open', hasCode: true }),
];
const facets = new Facets(models);

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
  expect(facets.count(models.keys(), filters)).toEqual(counts);
});

test('only the models asked for are counted', () => {
  expect(facets.count([1, 3], {})).toEqual({ categories: { RNA: 1, Protein: 1 }, labels: { Open: 1, Closed: 1 } });
  expect(facets.count([], {})).toEqual({ categories: {}, labels: {} });
});

import { describe, expect, test } from 'vitest';
import { passes } from '../../../lib/catalog/search/refine';
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

const open = model('open', { score: 90, label: 'Open', citations: 5, stars: 0, released: '2024-03', hasCode: true });
const partial = model('partial', { score: 50, label: 'Partial', citations: 70, released: '2024', hasWeights: true });
const closed = model('closed', { score: 0, label: 'Closed', stars: 12, released: '2025', categories: ['RNA'] });
const unknown = model('unknown', { categories: ['RNA', 'Protein'] });
const all = [unknown, closed, partial, open];
const names = (models: ModelSummary[]) => models.map(({ slug }) => slug);

describe('filters', () => {
  test.each([
    [{ category: 'RNA' }, ['unknown', 'closed']],
    [{ label: 'Partial' }, ['partial']],
    [{ hasCode: true }, ['open']],
    [{ hasCode: false }, ['unknown', 'closed', 'partial']],
    [{ hasWeights: true }, ['partial']],
    [{ category: 'Protein', label: 'Open', hasCode: true }, ['open']],
    [{ category: 'Protein', label: 'Closed' }, []],
    [{}, ['unknown', 'closed', 'partial', 'open']],
  ] as const)('%o leave %o', (filters, left) => {
    expect(names(all.filter((one) => passes(one, filters)))).toEqual(left);
  });
});

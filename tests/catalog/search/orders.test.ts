import { describe, expect, test } from 'vitest';
import { Orders } from '../../../lib/catalog/search/orders';
import { aSummary } from '../../fixtures/cards';

const open = aSummary({ slug: 'open', score: 90, citations: 5, stars: 0, released: '2024-03' });
const partial = aSummary({ slug: 'partial', score: 50, citations: 70, released: '2024' });
const closed = aSummary({ slug: 'closed', score: 0, stars: 12, released: '2025' });
const unknown = aSummary({ slug: 'unknown' });
const twin = aSummary({ slug: 'twin', score: 90, citations: 6 });
const models = [unknown, closed, partial, open, twin];
const orders = new Orders(models);
const names = (numbers: readonly number[]) => numbers.map((number) => models[number]?.slug);

describe('all models', () => {
  test.each([
    ['openness', ['open', 'twin', 'partial', 'closed', 'unknown']],
    ['citations', ['partial', 'twin', 'open', 'unknown', 'closed']],
    ['stars', ['closed', 'open', 'unknown', 'partial', 'twin']],
    ['newest', ['closed', 'open', 'partial', 'unknown', 'twin']],
    ['relevance', ['twin', 'open', 'partial', 'closed', 'unknown']],
  ] as const)('by %s: the unknown last, 0 before it, equals as they are numbered', (sort, order) => {
    expect(names(orders.all(sort))).toEqual(order);
  });
});

describe('some models', () => {
  test.each([
    ['citations', [3, 0, 1], ['open', 'unknown', 'closed']],
    ['citations', [1, 0, 3], ['open', 'closed', 'unknown']],
    ['openness', [4, 3, 1], ['twin', 'open', 'closed']],
    ['openness', [3, 4, 1], ['open', 'twin', 'closed']],
  ] as const)('by %s: %j, equals in the order they came in', (sort, numbers, order) => {
    expect(names(orders.sorted(numbers, sort))).toEqual(order);
  });
});

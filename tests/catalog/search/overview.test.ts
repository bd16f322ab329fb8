import { describe, expect, test } from 'vitest';
import { leadersOf, organizationsOf, plotOf } from '../../../lib/catalog/search/overview';
import { aSummary } from '../../fixtures/cards';

const models = [
  aSummary({
    slug: 'a',
    name: 'A',
    score: 90,
    citations: 5,
    label: 'Open',
    organizations: ['MIT', 'Mayo'],
    hasCode: true,
  }),
  aSummary({ slug: 'b', name: 'B', score: 10, citations: 70, label: 'Closed', organizations: ['MIT', 'MIT'] }),
  aSummary({ slug: 'c', name: 'C', score: 50, organizations: ['Apple'], categories: ['RNA', 'Pathology'] }),
  aSummary({ slug: 'd', name: 'D', citations: 0, organizations: [], hasWeights: true }),
];

describe('the plot', () => {
  test('has the models with both figures, the most cited first, and counts the others', () => {
    const { points, total } = plotOf(models);
    expect(points.map(({ slug }) => slug)).toEqual(['b', 'a']);
    expect(total).toBe(4);
  });

  test('has an unreached score or citation of 0', () => {
    expect(plotOf([aSummary({ score: 0, citations: 0 })]).points).toHaveLength(1);
  });

  test('draws no more than can be told apart', () => {
    const many = Array.from({ length: 5000 }, (_, at) => aSummary({ slug: `m${at}`, score: 1, citations: at }));
    expect(plotOf(many).points).toHaveLength(3000);
    expect(plotOf(many).points[0]?.citations).toBe(4999);
  });
});

describe('organizations', () => {
  test('are counted, a model once for each, those with more models first and then by name', () => {
    expect(organizationsOf(models, 10)).toMatchObject([
      { name: 'MIT', models: 2, labels: { Open: 1, Closed: 1 }, hasCode: 1, hasWeights: 0, best: { slug: 'b' } },
      { name: 'Apple', models: 1, labels: {}, best: { slug: 'c' } },
      { name: 'Mayo', models: 1, labels: { Open: 1 }, best: { slug: 'a' } },
    ]);
  });

  test('are as many as asked for', () => {
    expect(organizationsOf(models, 1).map(({ name }) => name)).toEqual(['MIT']);
  });
});

test('leaders stand in each of their categories in the order they come in', () => {
  const groups = leadersOf(models, 2);
  expect(groups.map(({ category, total, leaders }) => [category, total, leaders.map(({ slug }) => slug)])).toEqual([
    ['Pathology', 4, ['a', 'b']],
    ['RNA', 1, ['c']],
  ]);
});

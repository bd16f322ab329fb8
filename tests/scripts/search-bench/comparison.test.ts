import { expect, test } from 'vitest';
import { type Asked, inTurnOfRows } from '../../../scripts/search-bench/ask';
import { comparison } from '../../../scripts/search-bench/comparison';
import type { GeneratedQuery, Row } from '../../catalog/generated-queries';

const query = (row: Row, kind: string, text: string): GeneratedQuery => ({ row, kind, text, fits: new Set() });
const asked = (name: string, places: number[]): Asked => ({
  name,
  building: 1,
  bytes: 2e6,
  places,
  times: [1],
  ours: [1],
});

const queries = [
  query('exact', 'full name', 'one'),
  query('exact', 'full name', 'two'),
  query('exact', 'name in lower case', 'three'),
  query('typos', 'letter dropped', 'four'),
  query('typos', 'letter doubled', 'five'),
];
const texts = (some: readonly GeneratedQuery[]) => some.map(({ text }) => text);

test('queries come by turns of rows, and in a row by turns of kinds', () => {
  expect(texts(inTurnOfRows(queries, 3))).toEqual(['one', 'four', 'three', 'five', 'two']);
  expect(texts(inTurnOfRows(queries, 1))).toEqual(['one', 'four']);
});

test('the rows in which a library is better are counted over the queries that it was asked', () => {
  const behind = (ours: number[], theirs: number[]) =>
    comparison(1000, queries, asked('ours', ours), [asked('theirs', theirs)]).behind;
  expect(behind([0, 0, 0, 0, 0], [0, 0, 0, 0, 0])).toBe(0);
  expect(behind([1, 0, 0, 0, 0], [0, 0, 0, 0, 0])).toBe(1);
  expect(behind([0, 0, 0, -1, 2], [0, 0, 0, 2, -1])).toBe(0);
  expect(behind([0, 0, 0, -1, 2], [0, 0, 0, 2, 2])).toBe(1);
  expect(behind([0, 0, 0, 3, -1], [0, 0, 0, 3])).toBe(0);
});

test('the table has the shares of each row, and a dash where none of it was asked', () => {
  const { table, first, five } = comparison(1000, queries, asked('ours', [0, 4, -1, 0, 0]), [asked('theirs', [0, 0])]);
  const cells = (row: string) =>
    table
      .split('\n')
      .find((line) => line.trim().startsWith(row))
      ?.trim()
      .split(/\s{2,}/);
  expect(cells('exact')).toEqual(['exact', '3', '33.3 / 66.7', '100.0 / 100.0']);
  expect(cells('typos')).toEqual(['typos', '2', '100.0 / 100.0', '–']);
  expect(cells('asked')).toEqual(['asked', '5', '2']);
  expect([first, five]).toEqual([60, 80]);
});

test('of a library that gave up, the table says why and nothing else', () => {
  const gaveUp: Asked = { ...asked('theirs', []), gaveUp: 'over 4 GB', times: [], ours: [] };
  const { table, behind } = comparison(1000, queries, asked('ours', [-1, -1, -1, -1, -1]), [gaveUp]);
  const theirs = table
    .split('\n')
    .slice(3)
    .map((line) => line.trim().split(/\s{2,}/));
  expect(new Set(theirs.map((cells) => cells.at(-1)))).toEqual(new Set(['–', 'over 4 GB', '0']));
  expect(theirs.find(([name]) => name === 'asked')?.at(-1)).toBe('over 4 GB');
  expect(behind).toBe(0);
});

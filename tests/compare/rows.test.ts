import { describe, expect, it } from 'vitest';
import { compareModels } from '../../lib/compare/rows';
import { aRecord } from '../fixtures/cards';
import { bare, genesis } from './fixtures';

const rows = compareModels([genesis, bare]).flatMap((group) => group.rows);
const row = (id: string) => rows.find((one) => one.id === id);

describe('models side by side', () => {
  it('have their facts in groups, in one order', () => {
    expect(compareModels([genesis, bare]).map(({ id, rows }) => [id, rows.map((one) => one.id)])).toEqual([
      ['openness', ['openness', 'label', 'usability', 'reproducibility', 'mof', 'license']],
      ['use', ['weights', 'code', 'runsOn', 'downloads', 'releaseDate']],
      ['citations', ['citationsTotal', 'citationsInfluential', 'papers']],
      ['health', ['stars', 'forks', 'contributors', 'openIssues', 'lastPush', 'archived']],
    ]);
  });

  it('tell what is unknown from what is 0', () => {
    expect(row('openness')?.cells.map(({ value }) => value)).toEqual([23, 0]);
    expect(row('usability')?.cells.map(({ value }) => value)).toEqual([19, undefined]);
    expect(row('stars')?.cells.map(({ value }) => value)).toEqual([792, 0]);
  });

  it('carry the source and date of each figure', () => {
    expect(row('stars')?.cells[0]?.origin).toEqual({ source: 'GitHub', asOf: '2026-09-10' });
    expect(row('openness')?.cells[0]?.origin).toMatchObject({ source: 'bio.rodeo', asOf: '2026-09' });
  });

  it('have the words of a license that has no identifier, and the license where it has one', () => {
    expect(row('license')?.cells.map(({ value }) => value)).toEqual(['non-commercial academic license', undefined]);
    const licensed = { record: aRecord({ license: 'MIT' }), figures: {} };
    expect(compareModels([licensed])[0]?.rows[0]).toMatchObject({ id: 'license', cells: [{ value: 'MIT' }] });
  });

  it('leave out rows of which nothing is known', () => {
    expect(compareModels([{ record: aRecord(), figures: {} }])).toEqual([]);
  });
});

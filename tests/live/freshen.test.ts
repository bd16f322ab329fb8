import { describe, expect, it } from 'vitest';
import { figureOf, freshenCitations, oldestOf, onlyWork } from '../../lib/live/freshen';
import type { LiveFigures } from '../../lib/live/live-figures';
import { aRecord, fullFigures } from '../fixtures/cards';
import { aPaper, aRepository, live } from '../fixtures/live';

const two = aRecord({ papers: [{ identifier: 'doi:10.1000/1' }, { identifier: 'doi:10.1000/2' }] });
const one = aRecord({ papers: [{ identifier: 'doi:10.1000/1' }] });
const both = aPaper({ identifiers: ['doi:10.1000/1', 'doi:10.1000/2'], citations: live(7), references: live(3) });
const first = aPaper({ citations: live(7) });

it('a live figure has its source, its day and its moment', () => {
  const at = Date.parse('2026-11-25T14:00:00Z');
  expect(figureOf({ value: 7, source: 'OpenAlex', at, due: false })).toEqual({
    value: 7,
    source: 'OpenAlex',
    asOf: '2026-11-25',
    at,
  });
});

describe('the only work of a model', () => {
  it.each([
    ['its only paper', one, { papers: [first] }, first],
    ['all of its papers as one', two, { papers: [both] }, both],
    ['none, when one of its papers is not known', two, { papers: [first] }, undefined],
    ['none, when it has two', two, { papers: [first, aPaper({ identifiers: ['doi:10.1000/2'] })] }, undefined],
    ['none, when nothing was asked for', one, {}, undefined],
  ])('is %s', (_, record, figures, expected) => expect(onlyWork(record, figures)).toBe(expected));
});

describe('figures of citation', () => {
  it('are replaced by newer ones of the same thing, and the others stay', () => {
    const { citations } = freshenCitations(two, fullFigures, { papers: [both] });
    expect([citations?.total?.value, citations?.total?.source]).toEqual([7, 'OpenAlex']);
    expect(citations?.references?.value).toBe(3);
    expect(citations?.influential).toEqual(fullFigures.citations?.influential);
  });

  it('of a model stay when those of one of its papers are known', () => {
    expect(freshenCitations(two, fullFigures, { papers: [first] }).citations).toEqual(fullFigures.citations);
  });

  it('have lists with links, where the citing paper has a DOI', () => {
    const citing = { recent: live([{ title: 'A', year: 2026, doi: '10.1000/9' }, { title: 'B' }]) };
    expect(freshenCitations(one, {}, { citing }).recentCitations?.value).toEqual([
      { title: 'A', year: 2026, identifier: 'doi:10.1000/9' },
      { title: 'B', year: undefined, identifier: undefined },
    ]);
  });

  it('are those of the catalogue where nothing was asked for', () => {
    expect(freshenCitations(one, fullFigures, {})).toEqual(fullFigures);
  });
});

describe('the age of what is shown', () => {
  const repository = { ...aRepository(), at: 1000 };
  it.each<[string, LiveFigures, { at?: number; due: boolean }]>([
    ['none, and due, for nothing', {}, { at: undefined, due: true }],
    ['that of the oldest', { repositories: [repository], papers: [first] }, { at: 1000, due: false }],
    [
      'due where a figure is',
      { repositories: [{ ...repository, due: true }], papers: [first] },
      { at: 1000, due: true },
    ],
    ['due where a part is missing', { repositories: [repository] }, { at: 1000, due: true }],
  ])('is %s', (_, figures, expected) => {
    expect(oldestOf(figures, ['repository', 'papers', 'citing'])).toEqual(expected);
  });
});

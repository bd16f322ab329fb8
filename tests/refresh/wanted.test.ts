import { describe, expect, it } from 'vitest';
import type { Paper } from '../../lib/catalog/schema';
import { figureIds } from '../../lib/refresh/figures';
import { readChoice, wantedOf } from '../../lib/refresh/wanted';

function chosen(only: string[], since?: string, without: string[] = []) {
  const choice = readChoice({ only, since, without });
  if (choice.status === 'wrong') throw new Error(choice.reason);
  return choice.wanted;
}

describe('a choice', () => {
  it.each<[string[], string[], string[]]>([
    [[], ['Crossref', 'DataCite', 'GitHub', 'Hugging Face', 'OpenAlex', 'Semantic Scholar'], [...figureIds]],
    [['stars'], ['GitHub'], ['stars']],
    [['citations.total'], ['Crossref', 'DataCite', 'OpenAlex'], ['citations.total']],
    [['semantic-scholar'], ['Semantic Scholar'], ['citations.influential']],
    [['openalex', 'citations'], ['OpenAlex'], ['citations.total', 'citations.references']],
    [
      ['health.forks', 'downloads'],
      ['GitHub', 'Hugging Face'],
      ['downloads', 'health.forks'],
    ],
  ])('of %j asks %j for %j', (only, services, figures) => {
    const wanted = chosen(only);
    expect([...wanted.services].sort()).toEqual(services);
    expect([...wanted.figures]).toHaveLength(figures.length);
    expect([...wanted.figures]).toEqual(expect.arrayContaining(figures));
  });

  it.each<[string[], string[], string[], string[]]>([
    [['openalex'], ['citing'], ['OpenAlex'], ['citations.total', 'citations.references', 'papers']],
    [
      ['health'],
      ['health.forks', 'health.language', 'health.archived'],
      ['GitHub'],
      ['health.openIssues', 'health.contributors', 'health.lastPush'],
    ],
    [
      ['citations'],
      ['openalex', 'semantic-scholar'],
      ['Crossref', 'DataCite'],
      ['citations.total', 'citations.references'],
    ],
  ])('of %j without %j asks %j for %j', (only, without, services, figures) => {
    const wanted = chosen(only, undefined, without);
    expect([[...wanted.services].sort(), [...wanted.figures]]).toEqual([services, figures]);
  });

  it.each([
    [['github', 'downloads'], []],
    [['stars'], ['github']],
  ])('of %j without %j leaves nothing to ask for', (only, without) => {
    expect(readChoice({ only, without })).toEqual({
      status: 'wrong',
      reason: '--only and --without leave nothing to ask for',
    });
  });

  it('says which name to leave out there is not', () => {
    expect(readChoice({ only: [], without: ['githib'] })).toMatchObject({
      status: 'wrong',
      reason: expect.stringMatching(/^--without: there is no "githib"/),
    });
  });

  it.each([
    [['githib'], undefined, /^--only: there is no "githib"; there are openalex, crossref/],
    [['constructor'], undefined, /^--only: there is no "constructor"/],
    [[], '2026-9-1', /^--since: "2026-9-1" is not a day; write YYYY-MM-DD$/],
    [[], '2026-13-01', /^--since/],
  ])('of %j since %s is told to be wrong', (only, since, reason) => {
    expect(readChoice({ only, since })).toEqual({ status: 'wrong', reason: expect.stringMatching(reason) });
  });
});

describe('what is wanted of a model since a day', () => {
  const stars = (asOf: string) => ({ stars: { value: 1, source: 'GitHub', asOf } });
  it.each<[boolean, string]>([
    [true, '2025'],
    [true, '2026-08'],
    [false, '2026-09'],
    [true, '2026-08-31'],
    [false, '2026-09-01'],
    [false, '2026-11-25'],
  ])('is %s for stars as of %s, since 2026-09-01', (due, asOf) => {
    expect(wantedOf({ papers: [] }, stars(asOf), chosen(['stars'], '2026-09-01')).has('stars')).toBe(due);
  });

  it('is what is absent', () => {
    expect(wantedOf({ papers: [] }, {}, chosen(['stars', 'downloads'], '2026-09-01'))).toEqual(
      new Set(['stars', 'downloads']),
    );
  });

  it.each<[boolean, Paper[]]>([
    [false, []],
    [true, [{ identifier: 'doi:10.1/a', alternates: [] }]],
    [true, [{ identifier: 'doi:10.1/a', alternates: [], title: 'A', authors: ['B'] }]],
    [false, [{ identifier: 'doi:10.1/a', alternates: [], title: 'A', authors: ['B'], year: 2020 }]],
  ])('is %s for papers that are %j', (due, papers) => {
    expect(wantedOf({ papers }, {}, chosen(['papers'], '2026-09-01')).has('papers')).toBe(due);
  });
});

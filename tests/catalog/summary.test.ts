import { describe, expect, it } from 'vitest';
import { summariesByKey, summarize } from '../../lib/catalog/summary';
import { aRecord, fullFigures, fullRecord, said, someFigures } from '../fixtures/cards';

describe('the summary of a model', () => {
  it('has what a list shows', () => {
    expect(summarize(fullRecord, fullFigures)).toEqual({
      slug: 'models-genesis',
      name: 'Models Genesis',
      url: 'https://bio.rodeo/models/models-genesis',
      categories: ['Imaging'],
      organizations: ['Arizona State University', 'Mayo Clinic'],
      released: '2019-08',
      score: 23,
      label: 'Closed',
      citations: 1418,
      stars: 792,
      hasCode: true,
      hasWeights: true,
    });
  });

  it('leaves absent what is not known, and keeps a known 0', () => {
    const { score, label, citations, stars } = summarize(aRecord(), undefined);
    expect([score, label, citations, stars]).toEqual([undefined, undefined, undefined, undefined]);
    const zero = aRecord({ openness: { score: 0, ...said(0) } });
    expect(summarize(zero, someFigures({ stars: said(0), citations: { total: said(0) } }))).toMatchObject({
      score: 0,
      citations: 0,
      stars: 0,
    });
  });

  it.each([
    ['nothing', {}, false, false],
    ['a repository', { repositories: [{ host: 'gitlab.com', path: 'a/b' }] }, true, false],
    ['a Hugging Face page', { huggingFace: ['a/b'] }, false, true],
    ['weights elsewhere', { resources: [{ kind: 'weights', url: 'https://a.org/w' }] }, false, true],
    ['a collection', { resources: [{ kind: 'collection', url: 'https://a.org/c' }] }, false, true],
    ['a demo', { resources: [{ kind: 'demo', url: 'https://a.org/d' }] }, false, false],
    ['an archive', { resources: [{ kind: 'archive', url: 'https://zenodo.org/1' }] }, false, false],
  ])('of a model with %s says whether there is code and whether there are weights', (_, facts, hasCode, hasWeights) => {
    expect(summarize(aRecord(facts), undefined)).toMatchObject({ hasCode, hasWeights });
  });
});

describe('summaries by identifier', () => {
  const [esm, fold] = ['esm-2', 'esmfold'].map((slug) => ({
    record: aRecord({ slug, identifiers: ['doi:10.1126/science.ade2574', `hf:facebook/${slug}`] }),
    figures: undefined,
  }));

  it('have the models of each key that was asked for, in their order, and nothing else', () => {
    const byKey = summariesByKey(esm && fold ? [esm, fold] : [], ['doi:10.1126/science.ade2574', 'doi:10.1000/other']);
    expect(Object.entries(byKey).map(([key, models]) => [key, models.map(({ slug }) => slug)])).toEqual([
      ['doi:10.1126/science.ade2574', ['esm-2', 'esmfold']],
    ]);
  });
});

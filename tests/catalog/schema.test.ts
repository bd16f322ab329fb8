import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CatalogIndex, Figures, ModelRecord } from '../../lib/catalog/schema';
import { aFigure, aModel } from '../fixtures/models';

const smallest = { slug: 'a', name: 'A', url: 'https://bio.rodeo/models/a', categories: ['RNA'] };
const openness = { source: 'bio.rodeo', asOf: '2026-09' };

describe('a record', () => {
  it('needs a slug, a name, a page and a category; lists left out are empty, and what is unknown is absent', () => {
    expect(ModelRecord.parse(smallest)).toEqual({
      ...smallest,
      aliases: [],
      organizations: [],
      keywords: [],
      tags: [],
      papers: [],
      repositories: [],
      huggingFace: [],
      providers: [],
      resources: [],
      identifiers: [],
    });
  });

  it('leaves out fields that a newer catalogue may have', () => {
    const newer = { ...smallest, mood: 'sunny', papers: [{ identifier: 'pmid:1', shape: 'round' }] };
    const read = ModelRecord.parse(newer);
    expect(read).not.toHaveProperty('mood');
    expect(read.papers).toEqual([{ identifier: 'pmid:1', alternates: [] }]);
  });

  it('takes categories of a newer catalogue', () => {
    expect(ModelRecord.safeParse({ ...smallest, categories: ['Glycomics'] }).success).toBe(true);
  });

  it('keeps a score of 0 as 0', () => {
    expect(ModelRecord.parse({ ...smallest, openness: { ...openness, score: 0 } }).openness?.score).toBe(0);
  });

  it.each([
    ['no category', { categories: [] }],
    ['an empty name', { name: ' ' }],
    ['a slug with capitals', { slug: 'Models-Genesis' }],
    ['a slug that is a path', { slug: '../a' }],
    ['a page that is not https', { url: 'http://bio.rodeo/models/a' }],
    ['a link that is a script', { resources: [{ kind: 'home', url: 'javascript:alert(1)' }] }],
    ['a link to a data address', { resources: [{ kind: 'demo', url: 'data:text/html,x' }] }],
    ['a kind of resource that nobody knows', { resources: [{ kind: 'sock', url: 'https://a.example/' }] }],
    ['a key without a scheme', { identifiers: ['10.1000/1'] }],
    ['a key with a space', { identifiers: ['doi:10.1000/a b'] }],
    ['a score above 100', { openness: { ...openness, score: 101 } }],
    ['a score in words', { openness: { ...openness, score: '23' } }],
    ['a score without its source', { openness: { score: 23, asOf: '2026' } }],
    ['a label in other words', { openness: { ...openness, label: 'Fairly open' } }],
    ['a release in month 13', { released: '2019-13' }],
    ['a release in words', { released: 'August 2019' }],
  ])('is refused with %s', (_, fields) => {
    expect(ModelRecord.safeParse({ ...smallest, ...fields }).success).toBe(false);
  });

  it.each(['2019', '2019-08', '2019-08-19'])('may be released in %s, as precise as known', (released) => {
    expect(ModelRecord.parse({ ...smallest, released }).released).toBe(released);
  });

  it('reads what it has written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string({ minLength: 1 })), (name, keywords) => {
        fc.pre(name.trim() !== '' && keywords.every((word) => word.trim() !== ''));
        const record = aModel({ name, slug: 'a', keywords });
        expect(ModelRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });

  it('refuses whatever else is there with a value, never by throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(ModelRecord.safeParse(value).success).toBe(false);
      }),
    );
  });
});

describe('figures', () => {
  it('keep 0 as 0 and leave out what is unknown', () => {
    expect(Figures.parse({ stars: aFigure(0) })).toEqual({ stars: aFigure(0) });
  });

  it('keep the time of the last push as it was said', () => {
    const health = { lastPush: aFigure('11mo ago', '2026') };
    expect(Figures.parse({ health })).toEqual({ health });
  });

  it.each([
    ['without a source', { stars: { value: 7, asOf: '2026' } }],
    ['without a date', { stars: { value: 7, source: 'bio.rodeo' } }],
    ['below zero', { stars: aFigure(-1) }],
    ['of half a citation', { citations: { total: aFigure(1.5) } }],
    ['with a share above the whole', { citingFields: aFigure([{ name: 'Medicine', share: 1.1 }]) }],
  ])('are refused %s', (_, figures) => {
    expect(Figures.safeParse(figures).success).toBe(false);
  });
});

describe("the index's files", () => {
  const index = (path: string) => ({
    version: 1,
    release: '2026-09-15.1',
    generatedAt: '2026-09-15T00:00:00Z',
    models: 0,
    shards: [],
    figures: { path, sha256: '0'.repeat(64), bytes: 1 },
  });

  it.each(['figures-01234567.json', 'shards/a-01234567.json', 'models/models-genesis.json'])('may be %s', (path) => {
    expect(CatalogIndex.safeParse(index(path)).success).toBe(true);
  });

  it.each([
    '../a.json',
    'shards/../../a.json',
    '/a.json',
    '//elsewhere.example/a.json',
    'https://elsewhere.example/a.json',
    'a.json?b',
    'a%2f..%2fb',
    '.',
    '',
  ])('never leave its folder as %j would', (path) => {
    expect(CatalogIndex.safeParse(index(path)).success).toBe(false);
  });
});

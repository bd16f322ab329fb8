import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchQuery } from '../../../lib/catalog/query';
import { createSearch } from '../../../lib/catalog/search';
import { aRecord } from '../../fixtures/cards';

const openness = (label: string) => ({ score: 50, label, source: 'bio.rodeo', asOf: '2026' });
const models = [
  { organizations: ['Stanford University', 'MIT'], openness: openness('Open'), license: 'MIT', categories: ['RNA'] },
  { organizations: ['Stanford University'], openness: openness('Closed'), license: 'Apache-2.0' },
  { organizations: ['University of Stirling', 'Apple'], openness: openness('Closed') },
].map((facts, at) => aRecord({ name: `Model ${at}`, slug: `model-${at}`, ...facts }));
const search = createSearch(models, new Map(), () => []);
const ask = (text: string, more: Partial<SearchQuery> = {}) =>
  search.search({ text, sort: 'relevance', limit: 3, caret: text.length, ...more }).completion;
const options = (text: string, more: Partial<SearchQuery> = {}) =>
  ask(text, more)?.options.map(({ insert, count }) => `${insert}${count ?? ''}`);

describe('what is half typed is completed', () => {
  test.each([
    ['org:st', ['org:"Stanford University" 2', 'org:"University of Stirling" 1']],
    ['org:"st', ['org:"Stanford University" 2', 'org:"University of Stirling" 1']],
    ['org:MIT,st', ['org:MIT,"Stanford University" 2', 'org:MIT,"University of Stirling" 1']],
    ['-org:ap', ['-org:Apple 1']],
    ['is:', ['is:open 1', 'is:closed 2']],
    ['is:c', ['is:closed 2']],
    ['org:stanford is:', ['is:open 1', 'is:closed 1']],
    ['license:', ['license:MIT 1', 'license:Apache-2.0 1']],
    ['has:l', ['has:license 2']],
    ['cat:r', ['cat:RNA 1']],
    ['organization:app', ['organization:Apple 1']],
  ])('%s: %j', (text, offered) => {
    expect(options(text)).toEqual(offered);
  });

  test.each([
    '',
    'model',
    'is',
    'is:open',
    'is:open ',
    'org:Apple',
    'org:"Apple"',
    'org:zzz',
    'score:',
    '>7',
    'doi:10',
  ])('%j needs no completion', (text) => {
    expect(ask(text)).toBeUndefined();
  });

  test('only where the cursor stands', () => {
    expect(ask('is:c model', { caret: 4 })).toMatchObject({ from: 0, to: 4 });
    expect(ask('is:c model', { caret: 10 })).toBeUndefined();
    expect(ask('is:c model', { caret: undefined })).toBeUndefined();
  });
});

describe('operators are explained when asked for', () => {
  const explain = { explain: true };
  test('all of them in an empty box', () => {
    expect(options('', explain)?.slice(0, 3)).toEqual(['is:', 'has:', 'org:']);
  });

  test('those that begin so', () => {
    expect(options('model o', explain)).toEqual(['org:']);
  });

  test('all, after a word that none begins with', () => {
    expect(ask('model', explain)).toMatchObject({ from: 5, to: 5 });
    expect(options('model', explain)?.[0]).toBe(' is:');
  });
});

test('choosing an option makes a query in which it counts as many models as it said', () => {
  const texts = fc.constantFrom('org:', 'is:', 'has:', 'cat:', 'license:', 'model org:s', 'is:closed license:');
  fc.assert(
    fc.property(texts, fc.nat(), (text, at) => {
      const completion = ask(text);
      const option = completion?.options[at % completion.options.length];
      if (!completion || !option) return;
      const chosen = text.slice(0, completion.from) + option.insert + text.slice(completion.to);
      const { total, problems } = search.search({ text: chosen, sort: 'relevance', limit: 1 });
      expect({ total, problems }).toEqual({ total: option.count, problems: [] });
    }),
  );
});

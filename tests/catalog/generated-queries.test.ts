import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelRecord } from '../../lib/catalog/schema';
import { editDistance } from '../../lib/catalog/search/spelling';
import { readCatalogSource } from '../../scripts/read-catalog-source';
import { type GeneratedQuery, generateQueries, rows } from './generated-queries';
import { isOneSlip } from './misspellings';

const catalog = readCatalogSource('catalog');
if (catalog.status === 'invalid') throw new Error(catalog.problem);
const models = catalog.models.slice(0, 600);
const queries = generateQueries(models, 3, 12);
const texts = (some: readonly GeneratedQuery[]) => some.map(({ kind, text }) => `${kind}: ${text}`);
const ofKind = (kind: string) => queries.filter((query) => query.kind === kind);
const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort();

describe('generated queries', () => {
  test('are the same for the same models and seed, and others for another', () => {
    expect(generateQueries(models, 3, 12)).toEqual(queries);
    expect(texts(generateQueries(models, 4, 12))).not.toEqual(texts(queries));
  });

  test('of a kind begin with the same ones, however many there are', () => {
    const few = generateQueries(models, 3, 4);
    for (const kind of new Set(queries.map((query) => query.kind))) {
      expect(texts(few.filter((query) => query.kind === kind))).toEqual(texts(ofKind(kind).slice(0, 4)));
    }
  });

  test('are of every row, and a model fits each', () => {
    expect([...new Set(queries.map(({ row }) => row))]).toEqual(rows);
    expect(queries.filter(({ fits }) => fits.size === 0)).toEqual([]);
  });

  test('with words in another order have the words of the name, and not its order', () => {
    const kind = ofKind('name with its words in another order');
    expect(kind).toHaveLength(12);
    for (const { text, fits } of kind) {
      const names = models.filter(({ slug }) => fits.has(slug)).map(({ name }) => name);
      expect(names.map((name) => wordsOf(name).join(' '))).toContain(wordsOf(text).join(' '));
      expect(names.map((name) => name.toLowerCase())).not.toContain(text.toLowerCase());
    }
  });

  test('of a name and a keyword mix the words of both', () => {
    const kind = ofKind('words of name and keyword mixed');
    expect(kind).toHaveLength(12);
    for (const { text, fits } of kind) {
      const meant = models.filter(({ slug }) => fits.has(slug));
      const wholes = meant.flatMap(({ name, keywords }) => keywords.map((keyword) => `${name} ${keyword}`));
      expect(wholes.map((whole) => wordsOf(whole).join(' '))).toContain(wordsOf(text).join(' '));
      expect(wholes).not.toContain(text);
    }
  });
});

describe('a query that may as well mean another model is not asked', () => {
  const named = (name: string, more: Partial<ModelRecord> = {}): ModelRecord => ({
    ...(models[0] as ModelRecord),
    slug: name,
    name,
    keywords: [],
    organizations: [],
    categories: [],
    ...more,
  });
  /** Texts of the kind over models of these two names, the first of which is meant. */
  const asked = (kind: string, meant: ModelRecord, other: ModelRecord) =>
    generateQueries([meant, other], 1, 200)
      .filter((query) => query.kind === kind && query.fits.has(meant.slug))
      .map(({ text }) => text);

  test.each([
    ['GANet', 'GATE', {}, 'GAet', 'its name is one slip away'],
    ['MIMat', 'Other', { organizations: ['MIAT'] }, 'MIat', 'it says that word'],
    ['REBAN', 'Mol-Reandation', {}, 'REAN', 'a word of its name begins so'],
    ['iBOT-Hrmer', 'iBOT-H-mer Profile', {}, 'iBOT-Hmer', 'its name begins so but for a hyphen'],
  ])('%s beside %s %o: no %s, because %s', (name, other, more: Partial<ModelRecord>, text, _because) => {
    expect(asked('letter dropped', named(name), named('Unlike'))).toContain(text);
    expect(asked('letter dropped', named(name), named(other, more))).not.toContain(text);
  });

  test('an organization or keyword with whose letters another name begins', () => {
    const meant = named('Meant', { organizations: ['MIT'], keywords: ['dna'] });
    expect(asked('organization', meant, named('Mitos'))).toEqual([]);
    expect(asked('keyword', meant, named('DNABERT'))).toEqual([]);
    expect(asked('organization', meant, named('DNABERT'))[0]).toBe('MIT');
    expect(asked('keyword', meant, named('Mitos'))[0]).toBe('dna');
  });

  test('but the first letters of a name fit each model that is called so, by an acronym too', () => {
    const [first] = generateQueries([named('MedBLIP'), named('Macro Diffusion (MED)')], 1, 5).filter(
      ({ kind, text }) => kind === 'first 3 letters' && text === 'med',
    );
    expect(first?.fits).toEqual(new Set(['MedBLIP', 'Macro Diffusion (MED)']));
  });
});

test('one slip turns a word into another', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneSlip(one, other)).toBe(editDistance(one, other, 1) <= 1);
    }),
  );
});

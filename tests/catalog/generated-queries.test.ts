import { describe, expect, test } from 'vitest';
import { readCatalogSource } from '../../scripts/read-catalog-source';
import { type GeneratedQuery, generateQueries, rows } from './generated-queries';

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

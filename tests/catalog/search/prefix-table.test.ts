import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doNow } from '../../../lib/catalog/in-slices';
import { PrefixTable } from '../../../lib/catalog/search/prefix-table';

/** A table of these keys, each of a document of its own. */
const tableOf = (keys: string[]) =>
  doNow(PrefixTable.build(keys.map((key, document) => ({ key, document, note: document * 2 }))));

test('finds what begins with the text, whole keys first, in order', () => {
  const table = tableOf(['esm-2', 'esm', 'evo', 'esmfold']);
  expect([...table.startingWith('esm')]).toEqual([
    { key: 'esm', document: 1, note: 2 },
    { key: 'esm-2', document: 0, note: 0 },
    { key: 'esmfold', document: 3, note: 6 },
  ]);
});

test('finds exactly the keys that begin so', () => {
  const key = fc.stringMatching(/^[abé-]{1,4}$/);
  fc.assert(
    fc.property(fc.uniqueArray(key), fc.stringMatching(/^[abé-]{0,3}$/), (keys, prefix) => {
      const table = tableOf(keys);
      const found = [...table.startingWith(prefix)].map((entry) => entry.key);
      expect(found.sort()).toEqual(keys.filter((one) => one.startsWith(prefix)).sort());
      expect([...table.documentsOf(prefix)]).toEqual([...table.startingWith(prefix)].map((entry) => entry.document));
    }),
  );
});

test('gives the entries of a whole key, and knows which keys there are', () => {
  const entries = [
    { key: 'esm', document: 3, note: 1 },
    { key: 'esm', document: 5, note: 0 },
    { key: 'esm-2', document: 5, note: 2 },
  ];
  const table = doNow(PrefixTable.build(entries));
  expect([...table.of('esm')]).toEqual(entries.slice(0, 2));
  expect(['esm', 'es', 'esm-', ''].map((key) => table.has(key))).toEqual([true, false, false, false]);
  expect([...table.of('')]).toEqual([]);
});

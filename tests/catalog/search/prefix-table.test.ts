import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrefixTable } from '../../../lib/catalog/search/prefix-table';

test('finds what begins with the text, whole keys first, in order', () => {
  const table = new PrefixTable(
    ['esm-2', 'esm', 'evo', 'esmfold'].map((key, document) => ({ key, document, note: document * 2 })),
  );
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
      const table = new PrefixTable(keys.map((one, document) => ({ key: one, document, note: 0 })));
      const found = [...table.startingWith(prefix)].map((entry) => entry.key);
      expect(found.sort()).toEqual(keys.filter((one) => one.startsWith(prefix)).sort());
    }),
  );
});

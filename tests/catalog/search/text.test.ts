import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, squash, wordsOf } from '../../../lib/catalog/search/text';

test.each([
  ['S³-Diff', 's3-diff'],
  ['CO₂', 'co2'],
  ['α-Fold', 'alpha-fold'],
  ['InstructPLM-μ', 'instructplm-mu'],
  ['5µm', '5mum'],
  ['Göttingen', 'gottingen'],
  ['Straße Łódź', 'strasse lodz'],
  ['ProGen™', 'progen'],
  ['ESM–2', 'esm-2'],
  ['5′ UTR', "5' utr"],
  ['ﬁbre', 'fibre'],
  ['  two\t words\n', 'two words'],
])('%j is compared as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["alzheimer's disease", ['alzheimers', 'disease']],
  ["5' utr-lm", ['5', 'utr', 'lm']],
  ['h&e', ['h', 'e']],
  ['+-', []],
])('the words of %j are %j', (folded, words) => {
  expect(wordsOf(folded)).toEqual(words);
});

test('names that differ by punctuation are one when squashed', () => {
  expect(new Set(['ESM-2', 'esm 2', 'ESM2', 'E.S.M. 2'].map((name) => squash(fold(name))))).toEqual(new Set(['esm2']));
});

test('folded text folds to itself, and its words make up what is left when squashed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(squash(wordsOf(folded).join(' '))).toBe(squash(folded));
    }),
  );
});

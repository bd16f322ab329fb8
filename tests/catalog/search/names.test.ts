import { expect, test } from 'vitest';
import { otherNames, reordered } from '../../../lib/catalog/search/names';

const isModel = (name: string) => name === 'ESM-2';

test.each([
  ['RoseTTAFold3 (RF3)', ['RoseTTAFold3', 'RF3'], 'an acronym'],
  ['DPLM (Diffusion Protein Language Model)', ['DPLM', 'Diffusion Protein Language Model'], 'its long form'],
  ['PubMedBERT (BiomedBERT)', ['PubMedBERT', 'BiomedBERT'], 'a second name'],
  ['CHROMA (cytogenetics)', ['CHROMA'], 'a remark'],
  ['BioMedBERT (Chakraborty et al., 2020)', ['BioMedBERT'], 'its authors'],
  ['Reverse Distillation (ESM-2)', ['Reverse Distillation'], 'another model'],
  ['E(3)-Invariant Diffusion', [], 'brackets within a word'],
  ['AbCDR-ESM2 / AbCDR-ESMC', ['AbCDR-ESM2', 'AbCDR-ESMC'], 'two at once'],
  ['Models Genesis', [], 'nothing more'],
])('%s is also called %o (%s)', (name, others) => {
  expect(otherNames({ name, aliases: [] }, isModel)).toEqual(others);
});

test('aliases come first', () => {
  expect(otherNames({ name: 'A (AB1)', aliases: ['Alias'] }, isModel)).toEqual(['Alias', 'A', 'AB1']);
});

test.each([
  ['SMLM Contrastive Encoder', ['contrastive', 'encoder', 'smlm'], true],
  ['ESM-2 (650M)', ['650m', '2', 'esm'], true],
  ['β-Net Ω', ['omega', 'net', 'beta'], true],
  ['SMLM Contrastive Encoder', ['contrastive', 'encoder'], false],
  ['SMLM Encoder', ['contrastive', 'encoder', 'smlm'], false],
  ['Cell Cell', ['cell', 'cell', 'cell'], false],
  ['ESM', ['esm'], false],
])('whether the words of %s are %o: %s', (name, words, isIt) => {
  expect(reordered(words)(name)).toBe(isIt);
});

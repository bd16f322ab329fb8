import type { Figures } from '../../lib/catalog/schema';
import { characters, pick, type Random, wholeNumber } from './random';

const words =
  'a the of for with and from protein genome cell single-cell structure prediction language model deep learning analysis sequence binding variant expression clinical imaging segmentation design benchmark representation multi-modal attention transfer evolution'.split(
    ' ',
  );
const fields = [
  'Biochemistry, Genetics and Molecular Biology',
  'Computer Science',
  'Medicine',
  'Chemistry',
  'Engineering',
  'Neuroscience',
];
const origin = { source: 'OpenAlex', asOf: '2026-11-01' };

/** Who cites a model, as a refresh writes it: three papers of each list, with titles as long as titles are, and up to five fields. */
export function inventCiting(random: Random): Pick<Figures, 'recentCitations' | 'topCitations' | 'citingFields'> {
  const paper = () => ({
    title: Array.from({ length: wholeNumber(random, 7, 18) }, () => pick(random, words)).join(' '),
    year: wholeNumber(random, 2019, 2026),
    identifier: `doi:10.${wholeNumber(random, 1000, 9999)}/${characters(random, 'abcdefghij0123456789', 16)}`,
  });
  const three = () => ({ value: [paper(), paper(), paper()], ...origin });
  const first = wholeNumber(random, 0, fields.length - 1);
  const named = [...fields.slice(first), ...fields.slice(0, first)].slice(0, wholeNumber(random, 1, 5));
  // Each has half of what is left, as of most papers one field has most.
  const shares = named.map((name, at) => ({ name, share: Math.round(1000 / 2 ** (at + 1)) / 1000 }));
  return { recentCitations: three(), topCitations: three(), citingFields: { value: shares, ...origin } };
}

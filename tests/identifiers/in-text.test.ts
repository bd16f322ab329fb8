import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identifiersInText } from '../../lib/identifiers/in-text';

/** Any UTF-16, also broken: fast-check's own strings are always well formed. */
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

it('gives every identifier of a text in order, once', () => {
  const text = `See github.com/MrGiovanni/ModelsGenesis, doi:10.1016/j.media.2020.101840 (arXiv:1908.06912, PMID: 31234567),
    https://huggingface.co/facebook/esm2 and https://openreview.net/forum?id=TUh4GDposM; again doi:10.1016/j.media.2020.101840.`;
  expect(identifiersInText(text)).toEqual([
    'repo:github.com/mrgiovanni/modelsgenesis',
    'doi:10.1016/j.media.2020.101840',
    'arxiv:1908.06912',
    'pmid:31234567',
    'hf:facebook/esm2',
    'openreview:TUh4GDposM',
  ]);
});

it('takes bare numbers and owner/name shorthands for nothing', () => {
  expect(identifiersInText('1908.06912 and 12082125 and foo/bar and TUh4GDposM')).toEqual([]);
});

it('never throws on noise', () => {
  fc.assert(
    fc.property(codeUnits, (noise) => {
      expect(Array.isArray(identifiersInText(`https://${noise} %${noise}`))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

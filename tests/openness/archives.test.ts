import { expect, it } from 'vitest';
import { zenodoId } from '../../lib/openness/archives';

it.each([
  ['https://zenodo.org/records/1234567', '1234567'],
  ['https://zenodo.org/record/1234567/files/fold.ckpt?download=1', '1234567'],
  ['https://zenodo.org/api/records/1234567/files-archive', '1234567'],
  ['https://zenodo.org/doi/10.5281/zenodo.1234567', '1234567'],
  ['https://doi.org/10.5281/zenodo.1234567', '1234567'],
  ['https://zenodo.org/communities/fold', undefined],
  ['https://figshare.com/articles/dataset/fold/1234567', undefined],
  ['https://zenodo.org/badge/1234567.svg', undefined],
])('%s is the record %s', (link, id) => {
  expect(zenodoId(link)).toBe(id);
});

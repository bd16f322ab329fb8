import { expect, it } from 'vitest';
import { buildFilter } from '../../lib/catalog/filter';
import { keysOfPdf, pdfMatches } from '../../lib/pdf/tabs';
import type { State } from '../../lib/settings';

const state: State = {
  panel: 'pill',
  hiddenPages: [],
  hiddenSites: [],
  marks: true,
  hiddenMarks: [],
  liveOnGitHub: false,
  filter: undefined,
  rest: [],
};
const now = new Date('2026-11-23T00:00:00Z');
const genesis = 'https://arxiv.org/pdf/1908.06912v4';

it('listens where the sites keep their PDFs', () => {
  expect(pdfMatches).toContain('https://*.arxiv.org/*pdf*');
  expect(pdfMatches.every((pattern) => pattern.endsWith('/*pdf*'))).toBe(true);
});

it.each([
  [genesis, 'arxiv:1908.06912'],
  ['https://www.biorxiv.org/content/10.1101/2024.12.30.630826v2.full.pdf', 'doi:10.1101/2024.12.30.630826'],
  ['https://www.medrxiv.org/content/10.1101/2020.03.24.20042937v1.full.pdf', 'doi:10.1101/2020.03.24.20042937'],
  ['https://openreview.net/pdf?id=J93bDj1FRy', 'openreview:J93bDj1FRy'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8371605/pdf/41586_2021_Article_3819.pdf', 'pmc:PMC8371605'],
  ['https://www.nature.com/articles/s41586-021-03819-2.pdf', 'doi:10.1038/s41586-021-03819-2'],
  ['https://aclanthology.org/2023.acl-long.1.pdf', 'doi:10.18653/v1/2023.acl-long.1'],
  ['https://www.science.org/doi/pdf/10.1126/science.ade2574', 'doi:10.1126/science.ade2574'],
  ['https://onlinelibrary.wiley.com/doi/epdf/10.1002/pro.4653', 'doi:10.1002/pro.4653'],
  ['https://link.springer.com/content/pdf/10.1007/978-3-030-32251-9_42.pdf', 'doi:10.1007/978-3-030-32251-9_42'],
])('%s names its work', (address, key) => expect(keysOfPdf(address, state, now)).toContain(key));

it('asks only for what the catalogue may have', () => {
  expect(keysOfPdf(genesis, { ...state, filter: buildFilter(['arxiv:1908.06912']) }, now)).toEqual([
    'arxiv:1908.06912',
  ]);
  expect(keysOfPdf(genesis, { ...state, filter: buildFilter(['arxiv:2401.00001']) }, now)).toEqual([]);
});

it('asks nothing while the site rests', () => {
  const rest = [{ site: 'arxiv', until: '2026-12', why: 'a new design', hosts: ['arxiv.org'] }];
  expect(keysOfPdf(genesis, { ...state, rest }, now)).toEqual([]);
});

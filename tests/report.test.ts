import { expect, it } from 'vitest';
import { differenceReport, identifierLines, wrongMatchReport } from '../lib/report';
import { aRecord } from './fixtures/cards';
import { aCheck } from './fixtures/openness/checks';
import { commit } from './fixtures/openness/repositories';

it('a report says what bio.rodeo needs, without the fragment of the address', () => {
  expect(
    wrongMatchReport({
      url: 'https://www.nature.com/articles/s41586-021-03819-2#Sec3',
      keys: ['doi:10.1038/s41586-021-03819-2', 'arxiv:1908.06912'],
      models: [{ name: 'AlphaFold 2', slug: 'alphafold-2' }],
      version: '0.1.0',
    }),
  ).toBe(
    [
      'Wrong paper',
      'Page: https://www.nature.com/articles/s41586-021-03819-2',
      'Identifiers found: doi:10.1038/s41586-021-03819-2, arXiv:1908.06912',
      'Shown as: AlphaFold 2 (alphafold-2)',
      'Extension: 0.1.0',
    ].join('\n'),
  );
});

it('identifiers to paste come with their addresses, and of several readings of a DOI the first', () => {
  expect(
    identifierLines(['doi:10.1101/2024.12.30.630826', 'doi:10.1101/2024.12.30.630826v2', 'arxiv:2401.00001']),
  ).toBe(
    [
      'doi:10.1101/2024.12.30.630826  https://doi.org/10.1101/2024.12.30.630826',
      'arXiv:2401.00001  https://arxiv.org/abs/2401.00001',
    ].join('\n'),
  );
});

it('a report of a difference names the model, the repository at its commit, and what differs', () => {
  const differences = [{ about: 'license' as const, values: ['GPL-3.0', 'MIT'] }];
  expect(differenceReport(aRecord(), aCheck(), differences, '0.1.0').split('\n')).toEqual([
    'Record and repository differ',
    'Model: TissueNet (tissue-net), https://bio.rodeo/models/tissue-net',
    `Repository: https://github.com/lab/fold at ${commit}`,
    'Differs: license (GPL-3.0 / MIT)',
    expect.stringMatching(/^Rules: \d{4}-\d{2}-\d{2}; extension: 0\.1\.0$/),
  ]);
});

import type { World } from '../fixtures/services/world';

/*
 * A small catalogue and the world that services tell of it: a preprint merged into its article, a paper that only
 * Crossref knows, one that only DataCite knows, repositories renamed, gone and archived, a model gone from the Hub.
 */

export interface Line {
  slug: string;
  [field: string]: unknown;
}

const model = (slug: string, facts: Record<string, unknown>): Line => ({
  slug,
  name: slug.toUpperCase(),
  url: `https://bio.rodeo/models/${slug}`,
  categories: ['RNA'],
  ...facts,
});

const github = (...paths: string[]) => paths.map((path) => ({ host: 'github.com', path }));

export const models: Line[] = [
  model('alpha', {
    license: 'MIT',
    papers: [{ identifier: 'doi:10.1000/alpha' }, { identifier: 'arxiv:2101.00001', kind: 'preprint' }],
    repositories: github('lab/Alpha', 'lab/alpha-data'),
    huggingFace: ['lab/Alpha-Large', 'lab/alpha-gone'],
  }),
  model('beta', {
    papers: [{ identifier: 'doi:10.1000/beta', title: 'Beta, as people wrote it', year: 2021 }],
    repositories: github('old/beta'),
  }),
  model('delta', {
    papers: [{ identifier: 'openreview:abc' }, { identifier: 'arxiv:2202.00002' }],
    repositories: github('gone/delta'),
  }),
  model('epsilon', { papers: [{ identifier: 'doi:10.1000/epsilon' }] }),
  model('gamma', { papers: [{ identifier: 'doi:10.1000/unknown' }, { identifier: 'pmid:31234567' }] }),
  model('zeta', { repositories: [{ host: 'gitlab.com', path: 'lab/zeta' }] }),
].sort((one, other) => (one.slug < other.slug ? -1 : 1));

const old = (value: unknown) => ({ value, source: 'bio.rodeo', asOf: '2026-09' });

export const figures: Line[] = [
  {
    slug: 'alpha',
    citations: { total: old(90) },
    stars: old(10),
    downloads: old(5),
    health: { lastPush: old('11mo ago') },
  },
  { slug: 'beta', citations: { total: old(7) }, stars: old(3) },
  { slug: 'zeta', stars: old(4) },
];

const citing = (count: number, start = 1) =>
  Array.from({ length: count }, (_, index) => ({
    id: `W9${String(index + start).padStart(4, '0')}`,
    doi: index % 2 === 0 ? `10.5000/citing.${index}` : undefined,
    title: `Citing <i>paper</i> ${index}`,
    date: `20${String(10 + (index % 17)).padStart(2, '0')}-0${1 + (index % 9)}-15`,
    citations: index % 23,
    field: index % 4 === 0 ? 'Medicine' : 'Computer Science',
  }));

export const world: World = {
  works: [
    {
      id: 'W1',
      doi: '10.1000/alpha',
      merged: ['10.48550/arxiv.2101.00001'],
      title: 'Alpha: a <b>model</b> of RNA',
      authors: ['Ada One', 'Bo Two', 'Cy Three', 'Di Four', 'Ed Five', 'Fe Six', 'Gu Seven'],
      venue: 'Nature Tests',
      year: 2021,
      citations: 120,
      references: 40,
      influential: 12,
      citing: citing(120),
    },
    {
      id: 'W2',
      doi: '10.1000/beta',
      title: 'Beta',
      authors: ['Ada One'],
      year: 2022,
      citations: 6,
      references: 0,
      notices: ['retraction', 'correction'],
      retracted: true,
      citing: citing(6),
    },
    {
      id: 'W3',
      doi: '10.48550/arxiv.2202.00002',
      title: 'Delta',
      authors: ['Di Four'],
      year: 2022,
      citations: 2,
      references: 9,
      unknownTo: ['openalex'],
    },
    {
      id: 'W4',
      doi: '10.1000/epsilon',
      title: 'Epsilon',
      authors: ['Ed Five'],
      venue: 'Journal of Tests',
      year: 2024,
      citations: 4,
      references: 8,
      unknownTo: ['openalex', 'semantic-scholar'],
    },
    {
      id: 'W5',
      doi: '10.1000/gamma',
      pmid: '31234567',
      title: 'Gamma',
      authors: ['Gu Seven'],
      year: 2019,
      citations: 33,
      references: 5,
      citing: citing(33),
    },
  ],
  repositories: [
    {
      path: 'lab/Alpha',
      stars: 171,
      forks: 20,
      issues: 5,
      pulls: 2,
      pushed: '2026-11-01',
      language: 'Python',
      license: 'MIT',
      contributors: 9,
    },
    { path: 'lab/alpha-data', stars: 2, forks: 0, issues: 0, pushed: '2024-01-01', archived: true },
    {
      path: 'new/beta',
      formerly: ['old/beta'],
      stars: 3,
      forks: 1,
      issues: 0,
      pushed: '2025-05-05',
      license: 'Apache-2.0',
      contributors: 1,
    },
  ],
  models: [{ id: 'newlab/Alpha-Large', formerly: ['lab/Alpha-Large'], downloads: 1234 }],
};

export const linesOf = (lines: readonly Line[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

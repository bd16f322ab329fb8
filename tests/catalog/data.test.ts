import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Build, buildCatalog } from '../../lib/catalog/build';
import { checkSource } from '../../lib/catalog/check-source';
import { deriveIdentifiers } from '../../lib/catalog/derive-identifiers';

const source = (file: string) => ({
  name: `catalog/${file}`,
  text: readFileSync(new URL(`../../catalog/${file}`, import.meta.url), 'utf8'),
});
const { models, figures, problems, warnings } = checkSource(source('models.jsonl'), source('figures.jsonl'));

/** How often each value stands in the lists. */
function countAll(lists: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('the catalogue', () => {
  it('has 2,565 models and nothing wrong or suspicious in it', () => {
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(models).toHaveLength(2565);
  });

  it('counts as many models per provider as bio.rodeo does', () => {
    expect(Object.fromEntries(countAll(models.map(({ providers }) => providers)))).toEqual({
      'hugging-face': 262,
      zenodo: 23,
      'nvidia-bionemo': 18,
      'benchling-model-hub': 14,
      aws: 11,
      scigantic: 11,
      'google-cloud-model-garden': 8,
    });
  });

  it('has openness for all models but eight', () => {
    const known = models.flatMap(({ openness }) => openness ?? []);
    expect(models.length - known.length).toBe(8);
    expect(Object.fromEntries(countAll([known.map(({ label }) => label ?? 'none')]))).toEqual({
      Closed: 1291,
      Open: 957,
      Partial: 309,
    });
    expect(known.filter(({ detail }) => detail?.value === 'Fully open')).toHaveLength(889);
  });

  /*
   * bio.rodeo's list has 6,194 distinct identifiers. 293 of them are data sets, spaces and collections on Hugging Face
   * and 4 are names of an owner or a page there: resources here. The two further keys of Models Genesis are added.
   */
  it('names its models by 5,899 keys, up to six models by one', () => {
    const keys = countAll(models.map(deriveIdentifiers));
    expect(keys.size).toBe(5899);
    expect([...keys.values()].filter((count) => count > 1)).toHaveLength(174);
    expect(Math.max(...keys.values())).toBe(6);
  });

  it('repeats no value within a list', () => {
    for (const { slug, categories, organizations, keywords, tags, huggingFace, providers, resources } of models) {
      const urls = resources.map(({ url }) => url);
      for (const list of [categories, organizations, keywords, tags, huggingFace, providers, urls]) {
        expect(new Set(list).size, slug).toBe(list.length);
      }
    }
  });

  it('calls a paper of Genome Research no preprint, though it shares the prefix of bioRxiv', () => {
    const papers = models.flatMap(({ papers: own }) => own);
    expect(papers.filter(({ identifier }) => identifier.startsWith('doi:10.1101/gr.'))).toHaveLength(4);
    for (const { identifier, kind } of papers) {
      if (/^(?:arxiv:|openreview:|doi:10\.64898\/|doi:10\.1101\/\d)/.test(identifier)) expect(kind).toBe('preprint');
      else expect(kind, identifier).not.toBe('preprint');
    }
  });

  it('gives all counts as of September 2026, but for what only the page of Models Genesis says', () => {
    const older = figures.filter((line) => JSON.stringify(line).includes('"asOf":"2026"'));
    expect(older.map(({ slug }) => slug)).toEqual(['models-genesis']);
    expect(figures).toHaveLength(2404);
  });
});

describe('Models Genesis', () => {
  const page = { source: 'bio.rodeo', asOf: '2026' };
  const list = { source: 'bio.rodeo', asOf: '2026-09' };
  const record = models.find(({ slug }) => slug === 'models-genesis');

  it('has every fact of its page, each with its own date', () => {
    expect(record).toMatchObject({
      name: 'Models Genesis',
      url: 'https://bio.rodeo/models/models-genesis',
      summary: expect.stringMatching(/3D/),
      categories: ['Imaging'],
      organizations: ['Arizona State University', 'Mayo Clinic'],
      released: '2019-08',
      license: 'NOASSERTION',
      licenseNote: { value: 'non-commercial academic license (custom)', ...page },
      repositories: [{ host: 'github.com', path: 'MrGiovanni/ModelsGenesis' }],
      openness: {
        score: 23,
        label: 'Closed',
        detail: { value: 'low usability and reproducibility', ...page },
        usability: 19,
        reproducibility: 24,
        mof: { class: 'Unclassified', reason: 'Restrictive license on core components', ...page },
        ...list,
      },
    });
    expect(record?.tags).toHaveLength(10);
    expect(record?.keywords).toHaveLength(6);
  });

  it('has its two papers, the one of the conference with its preprint', () => {
    expect(record?.papers).toEqual([
      {
        identifier: 'doi:10.1016/j.media.2020.101840',
        alternates: [],
        kind: 'article',
        title: 'Models Genesis',
        authors: ['Zhou, Z.'],
        etAl: true,
        venue: 'Medical Image Analysis',
        year: 2020,
      },
      {
        identifier: 'doi:10.1007/978-3-030-32251-9_42',
        alternates: ['arxiv:1908.06912'],
        kind: 'article',
        title: 'Models Genesis: Generic Autodidactic Models for 3D Medical Image Analysis',
        authors: ['Zhou, Z.'],
        etAl: true,
        venue: 'International Conference on Medical Image Computing and Computer-Assisted Intervention',
        year: 2019,
      },
    ]);
  });

  it('has the newer counts, and the older ones that only its page has', () => {
    expect(figures.find(({ slug }) => slug === 'models-genesis')).toEqual({
      slug: 'models-genesis',
      citations: {
        total: { value: 418, ...list },
        influential: { value: 41, ...page },
        references: { value: 25, ...page },
      },
      stars: { value: 792, ...list },
      health: {
        forks: { value: 142, ...page },
        openIssues: { value: 28, ...page },
        contributors: { value: 7, ...page },
        lastPush: { value: '11mo ago', ...page },
        language: { value: 'Jupyter Notebook', ...page },
      },
    });
  });
});

describe('the package', () => {
  let build: Build;
  beforeAll(async () => {
    build = await buildCatalog({
      models: source('models.jsonl'),
      figures: source('figures.jsonl'),
      release: source('release.json'),
      hosted: false,
    });
  });

  it('has sixteen shards of the whole catalogue', () => {
    expect(build).toMatchObject({ status: 'built', index: { models: 2565 } });
    const shards = build.status === 'built' ? build.index.shards : [];
    expect(shards.map(({ id }) => id).join('')).toBe('0123456789abcdef');
    expect(shards.reduce((sum, shard) => sum + shard.models, 0)).toBe(2565);
  });
});

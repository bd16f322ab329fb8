import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../lib/catalog/build';
import type { BuiltFile } from '../../lib/catalog/describe-file';
import { CatalogIndex, ModelRecord, ShardFile } from '../../lib/catalog/schema';
import { sha256 } from '../../lib/catalog/sha-256';
import { aFigure } from '../fixtures/models';

const release = '{"release":"2026-09-15.1","generatedAt":"2026-09-15T00:00:00Z"}';

function model(slug: string, fields: object = {}) {
  return { slug, name: slug, url: `https://bio.rodeo/models/${slug}`, categories: ['RNA'], ...fields };
}

const lines = (values: (object | string)[]) =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');

function build(models: (object | string)[], figures: (object | string)[] = [], options: { hosted?: boolean } = {}) {
  return buildCatalog({
    models: { name: 'models.jsonl', text: lines(models) },
    figures: { name: 'figures.jsonl', text: lines(figures) },
    release: { name: 'release.json', text: release },
    hosted: options.hosted ?? false,
  });
}

async function built(...source: Parameters<typeof build>) {
  const result = await build(...source);
  if (result.status !== 'built') throw new Error(result.problems.join('\n'));
  return result;
}

async function problems(...source: Parameters<typeof build>) {
  const result = await build(...source);
  return result.status === 'invalid' ? result.problems : [];
}

const read = (files: BuiltFile[], path: string) => JSON.parse(files.find((file) => file.path === path)?.text ?? '');

describe('the files built', () => {
  const models = ['a', 'b', 'c', 'd', 'e'].map((slug) => model(slug, { huggingFace: [`Owner/${slug}`] }));
  const figures = [{ slug: 'b', stars: aFigure(3), topCitations: aFigure([]) }];

  it('are named and described by their content in an index that a client can read', async () => {
    const { files } = await built(models, figures);
    const index = CatalogIndex.parse(read(files, 'v1/catalog.json'));
    expect(index).toMatchObject({
      release: '2026-09-15.1',
      generatedAt: '2026-09-15T00:00:00Z',
      models: 5,
      changes: [],
    });
    expect(index.citing).toHaveLength(1);
    for (const { path, sha256: hash, bytes } of [...index.shards, index.figures, ...index.citing]) {
      const text = files.find((file) => file.path === `v1/${path}`)?.text ?? '';
      expect(await sha256(text)).toBe(hash);
      expect(path).toContain(`-${hash.slice(0, 8)}.json`);
      expect(new TextEncoder().encode(text).length).toBe(bytes);
    }
  });

  it("put every model into the shard of its slug's hash, with the keys that a page names it by", async () => {
    const { files, index } = await built(models, figures);
    const slugs: string[] = [];
    for (const shard of index.shards) {
      const records = ShardFile.parse(read(files, `v1/${shard.path}`)).models.map((each) => ModelRecord.parse(each));
      expect(records).toHaveLength(shard.models);
      for (const { slug, identifiers } of records) {
        expect(await sha256(slug)).toMatch(new RegExp(`^${shard.id}`));
        expect(identifiers).toEqual([`hf:owner/${slug}`]);
        slugs.push(slug);
      }
    }
    expect(slugs.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('count bytes, not characters', async () => {
    const { files, index } = await built([model('a', { name: 'CoM³eT' })]);
    expect(index.shards[0]?.bytes).toBe(Buffer.byteLength(files[1]?.text ?? ''));
  });

  it('keep counts by slug, and who cites apart in a file for each shard, an empty list among them too', async () => {
    const fields = aFigure([{ name: 'Medicine', share: 1 }]);
    const { files, index } = await built(models, [
      { slug: 'a', citingFields: fields },
      { slug: 'b', stars: aFigure(3), recentCitations: aFigure([]) },
      { slug: 'c' },
    ]);
    expect(read(files, `v1/${index.figures.path}`)).toEqual({ version: 1, figures: { b: { stars: aFigure(3) } } });
    const shardOf = async (slug: string) => (await sha256(slug)).slice(0, 1);
    expect(index.citing.map(({ id }) => id)).toEqual([await shardOf('b'), await shardOf('a')].sort());
    const citing = new Map(index.citing.map(({ id, path }) => [id, read(files, `v1/${path}`).figures]));
    expect(citing.get(await shardOf('a'))).toEqual({ a: { citingFields: fields } });
    expect(citing.get(await shardOf('b'))).toEqual({ b: { recentCitations: aFigure([]) } });
  });

  it('of who cites change alone when that changes, and the counts alone when those do', async () => {
    const figuresOf = (stars: number, share: number) => [
      { slug: 'b', stars: aFigure(stars), citingFields: aFigure([{ name: 'Medicine', share }]) },
    ];
    const before = (await built(models, figuresOf(3, 1))).index;
    const cited = (await built(models, figuresOf(3, 0.5))).index;
    expect(cited.figures).toEqual(before.figures);
    expect(cited.citing).not.toEqual(before.citing);
    const counted = (await built(models, figuresOf(4, 1))).index;
    expect(counted.citing).toEqual(before.citing);
    expect(counted.figures).not.toEqual(before.figures);
  });

  it('are the same again', async () => {
    expect(await built(models, figures)).toEqual(await built(models, figures));
  });

  it('change for one model in one shard and the index alone', async () => {
    const before = new Set((await built(models)).files.map(({ path }) => path));
    const after = (await built([model('a', { name: 'Another' }), ...models.slice(1)])).files;
    expect(after.filter(({ path }) => !before.has(path))).toHaveLength(1);
  });

  it('give hosts a file for each model, whole', async () => {
    const { files } = await built(models, figures, { hosted: true });
    expect(read(files, 'v1/models/b.json')).toMatchObject({
      version: 1,
      model: { slug: 'b', identifiers: ['hf:owner/b'] },
      figures: { stars: { value: 3 }, topCitations: { value: [] } },
    });
    expect((await built(models, figures)).files.some(({ path }) => path.includes('models/'))).toBe(false);
  });
});

describe('a wrong line', () => {
  const cases: [string, object | string, string][] = [
    ['that is not JSON', '{"slug":', 'models.jsonl:2: not JSON: '],
    ['that is empty', '', 'models.jsonl:2: not JSON: '],
    ['that is a list', '[]', 'models.jsonl:2: Invalid input'],
    ['without a name', { ...model('b'), name: undefined }, 'models.jsonl:2: name: '],
    ['with a field nobody knows', model('b', { licence: 'MIT' }), 'models.jsonl:2: licence: there is no such field'],
    [
      'with such a field deep in it',
      model('b', { papers: [{ identifier: 'pmid:1', titel: 'A' }] }),
      'models.jsonl:2: papers[0].titel: there is no such field',
    ],
    [
      'with a category of its own',
      model('b', { categories: ['RNA', 'Glue'] }),
      'models.jsonl:2: categories[1]: "Glue"',
    ],
    [
      'with a key that is not canonical',
      model('b', { papers: [{ identifier: 'pmid:1' }, { identifier: 'doi:10.1000/ABC' }] }),
      'models.jsonl:2: papers[1].identifier: a DOI is lower case',
    ],
    [
      'with an alternate that is not canonical',
      model('b', { papers: [{ identifier: 'pmid:1', alternates: ['arxiv:1908.06912v1'] }] }),
      'models.jsonl:2: papers[0].alternates[0]: an arXiv id has no version',
    ],
    [
      'with an address for a repository',
      model('b', { repositories: [{ host: 'github.com', path: 'https://github.com/a/b' }] }),
      'models.jsonl:2: repositories[0]: ',
    ],
    ['with a data set for a model', model('b', { huggingFace: ['datasets/a/b'] }), 'models.jsonl:2: huggingFace[0]: '],
    [
      'with a link that is not https',
      model('b', { resources: [{ kind: 'home', url: 'http://a.example/' }] }),
      'models.jsonl:2: resources[0].url: a link must be an https address',
    ],
    ['with the page of another model', model('b', { url: 'https://bio.rodeo/models/x' }), 'models.jsonl:2: url: '],
    ['with the slug before', model('a'), 'models.jsonl:2: slug: "a" is there twice'],
    ['out of order', model('0'), 'models.jsonl:2: slug: "0" must stand before "a"'],
  ];
  it.each(cases)('%s is named with file, line, field and reason', async (_, line, problem) => {
    const found = await problems([model('a'), line]);
    expect(found).toEqual([expect.stringContaining(problem)]);
    expect(found[0]?.startsWith(problem)).toBe(true);
  });

  it('does not hide the next one', async () => {
    const found = await problems(
      ['{', model('b', { name: '' }), model('c', { url: 'https://a.example/', categories: [] })],
      [{ slug: 'c', stars: 7 }],
    );
    expect(found.map((problem) => problem.split(': ').slice(0, 2).join(': '))).toEqual([
      'models.jsonl:1: not JSON',
      'models.jsonl:2: name',
      'models.jsonl:3: categories',
      'models.jsonl:3: url',
      'figures.jsonl:1: stars',
    ]);
  });

  it('of figures names a model that there is not', async () => {
    expect(await problems([model('a')], [{ slug: 'b' }])).toEqual([
      'figures.jsonl:1: slug: models.jsonl has no model "b"',
    ]);
  });

  it('of the release is named too', async () => {
    const result = await buildCatalog({
      models: { name: 'models.jsonl', text: lines([model('a')]) },
      figures: { name: 'figures.jsonl', text: '' },
      release: { name: 'release.json', text: '{"release":"today","generatedAt":"2026-09-15T00:00:00Z"}' },
      hosted: false,
    });
    expect(result).toMatchObject({
      problems: ['release.json:1: release: a release is an ISO date, a dot and a number'],
    });
  });
});

describe('a family', () => {
  const family = (size: number) =>
    Array.from({ length: size }, (_, index) =>
      model(`m${index}`, { repositories: [{ host: 'github.com', path: 'a/b' }] }),
    );

  it('of six models is nothing special', async () => {
    expect((await built(family(6))).warnings).toEqual([]);
  });

  it('of seven is built, with a warning', async () => {
    expect((await built(family(7))).warnings).toEqual([
      'models.jsonl:1: repo:github.com/a/b names 7 models: is it really one of theirs?',
    ]);
  });
});

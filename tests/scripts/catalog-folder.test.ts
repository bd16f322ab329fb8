import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CatalogIndex } from '../../lib/catalog/schema';
import { buildIntoFolder } from '../../scripts/catalog-folder';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalog-'));
  await source('2026-09-15.1', {});
});
afterEach(() => rm(folder, { recursive: true }));

const slugs = Array.from({ length: 60 }, (_, at) => `m${at + 10}`);

/** Writes the source of sixty models, some of them with another name. */
async function source(release: string, names: Record<string, string>, figures = '') {
  const models = slugs.map((slug) => ({
    slug,
    name: names[slug] ?? slug,
    url: `https://bio.rodeo/models/${slug}`,
    categories: ['RNA'],
  }));
  await writeFile(join(folder, 'models.jsonl'), models.map((model) => `${JSON.stringify(model)}\n`).join(''));
  await writeFile(join(folder, 'figures.jsonl'), figures);
  await writeFile(join(folder, 'release.json'), JSON.stringify({ release, generatedAt: '2026-09-15T00:00:00Z' }));
}

const build = (options: { out?: string; previous?: string; hosted?: boolean } = {}) =>
  buildIntoFolder({
    source: folder,
    out: join(folder, options.out ?? 'out'),
    hosted: options.hosted ?? true,
    previous: options.previous && join(folder, options.previous),
  });

async function filesIn(out = 'out'): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, out), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      paths
        .sort()
        .map(async (path) => [path.slice(join(folder, out).length + 1), await readFile(path, 'utf8')] as const),
    ),
  );
}

const indexIn = (files: Record<string, string>) => CatalogIndex.parse(JSON.parse(files['v1/catalog.json'] ?? ''));
const immutable = (files: Record<string, string>) =>
  Object.keys(files).filter((path) => !/catalog\.json|models\//.test(path));

describe('a hosted catalogue that is built into its folder', () => {
  it('tells what changed, and keeps the files of the release before for clients in the middle of a sync', async () => {
    await build();
    const first = await filesIn();
    await source('2026-09-16.1', { m10: 'Ten' });
    await build();
    const second = await filesIn();
    expect(indexIn(second).changes.map(({ path }) => path)).toEqual(['changes/2026-09-15.1-2026-09-16.1.json']);
    expect(immutable(second)).toEqual(expect.arrayContaining(immutable(first)));

    await source('2026-09-17.1', { m10: 'Ten', m11: 'Eleven' });
    await build();
    const third = await filesIn();
    expect(indexIn(third).changes.map(({ from }) => from)).toEqual(['2026-09-16.1', '2026-09-15.1']);
    expect(third['v1/changes/2026-09-15.1-2026-09-16.1.json']).toBeDefined();
    const [gone] = indexIn(first).shards.filter(
      ({ path }) => !indexIn(second).shards.some((shard) => shard.path === path),
    );
    expect(third[`v1/${gone?.path}`]).toBeUndefined();
  });

  it('stays as it is when built again', async () => {
    await build();
    await source('2026-09-16.1', { m10: 'Ten' });
    await build();
    const before = await filesIn();
    await build();
    expect(await filesIn()).toEqual(before);
  });

  it('takes new figures under the same release', async () => {
    await build();
    const counted = { slug: 'm10', stars: { value: 3, source: 'github.com', asOf: '2026-09-15' } };
    await source('2026-09-15.1', {}, `${JSON.stringify(counted)}\n`);
    expect(await build()).toMatchObject({ status: 'built' });
  });

  it('keeps the files of who cites of the release before, and no older ones', async () => {
    const citing = (share: number) =>
      `${JSON.stringify({ slug: 'm10', citingFields: { value: [{ name: 'Medicine', share }], source: 'OpenAlex', asOf: '2026' } })}\n`;
    const paths: (string | undefined)[] = [];
    for (const share of [1, 0.5, 0.25]) {
      await source('2026-09-15.1', {}, citing(share));
      await build();
      paths.push(indexIn(await filesIn()).citing[0]?.path);
    }
    const files = await filesIn();
    expect(paths.map((path) => `v1/${path}` in files)).toEqual([false, true, true]);
  });

  it('is left alone when its release has other facts now', async () => {
    await build();
    const before = await filesIn();
    await source('2026-09-15.1', { m10: 'Ten' });
    expect(await build()).toMatchObject({
      status: 'invalid',
      problems: [expect.stringContaining('release.json:1: release: release 2026-09-15.1 is there already')],
    });
    expect(await filesIn()).toEqual(before);
  });

  it('may be built on one elsewhere, with that one’s files beside its own', async () => {
    await build({ out: 'old' });
    await source('2026-09-16.1', { m10: 'Ten' });
    await build({ out: 'new', previous: 'old' });
    const files = await filesIn('new');
    expect(indexIn(files).changes).toHaveLength(1);
    expect(immutable(files)).toEqual(expect.arrayContaining(immutable(await filesIn('old'))));
  });

  it('is built without changes, and with a warning, on one that is damaged', async () => {
    await build();
    await writeFile(join(folder, 'out', 'v1', indexIn(await filesIn()).shards[0]?.path ?? ''), '{}');
    await source('2026-09-16.1', { m10: 'Ten' });
    expect(await build()).toMatchObject({
      status: 'built',
      index: { changes: [] },
      warnings: [expect.stringMatching(/is not what catalog\.json says: no changes since that catalogue are written$/)],
    });
  });
});

it('knows nothing of releases in the package', async () => {
  await build({ hosted: false });
  await source('2026-09-16.1', { m10: 'Ten' });
  expect(await build({ hosted: false })).toMatchObject({ status: 'built', index: { changes: [] } });
  const files = await filesIn();
  expect(immutable(files)).toHaveLength(indexIn(files).shards.length + 1);
});

it('says which file of the source is not there', async () => {
  await rm(join(folder, 'figures.jsonl'));
  expect(await build()).toMatchObject({
    status: 'invalid',
    problems: [expect.stringMatching(/^cannot be read: .*figures\.jsonl/)],
  });
});

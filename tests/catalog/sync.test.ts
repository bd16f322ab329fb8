import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openReplica, type Replica } from '../../lib/catalog/replica';
import { CatalogIndex, type Figures } from '../../lib/catalog/schema';
import { sha256 } from '../../lib/catalog/sha-256';
import { type SyncOptions, sync } from '../../lib/catalog/sync';
import { buildFiles, type Contents, serve } from '../fixtures/catalog-server';
import { aFigure, aModel } from '../fixtures/models';
import { allOf } from '../fixtures/replica';

// Four names that fall into four shards.
const models = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name) =>
  aModel({ name, papers: [{ identifier: `arxiv:2401.0000${name.length}`, alternates: [] }] }),
);
const figures = { alpha: { stars: aFigure(7) } };

let replica: Replica;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  replica = openReplica({ onIncomplete: () => undefined });
});

async function serverOf(contents: Contents) {
  return serve(await buildFiles(contents));
}

function run(server: { base: string; fetch: typeof fetch }, options: Partial<SyncOptions> = {}) {
  return sync({ base: server.base, fetch: server.fetch, replica, ...options });
}

const slugs = async () => (await allOf(replica)).map(({ record }) => record.slug);

/** Rewrites a shard's content and the index with it, as a careless publisher would: hashes fit, records may not. */
async function rewriteShardOf(files: Map<string, string>, slug: string, change: (shard: { models: object[] }) => void) {
  const [path = '', text = ''] = [...files].find(([, body]) => body.includes(`"slug":"${slug}"`)) ?? [];
  const shard = JSON.parse(text);
  change(shard);
  const changed = JSON.stringify(shard);
  const index = CatalogIndex.parse(JSON.parse(files.get('v1/catalog.json') ?? ''));
  const entry = index.shards.find((each) => `v1/${each.path}` === path);
  if (entry) Object.assign(entry, { sha256: await sha256(changed), bytes: changed.length });
  return new Map([...files, [path, changed], ['v1/catalog.json', JSON.stringify(index)]]);
}

describe('a first fill', () => {
  it('stores every model with its figures and its keys', async () => {
    const server = await serverOf({ models, figures });
    expect(await run(server)).toEqual({ status: 'complete', release: '2026-09-15.1', written: 5, dropped: [] });
    expect(await slugs()).toEqual(['alpha', 'beta', 'delta', 'gamma']);
    const [found] = await replica.findByIdentifiers(['arxiv:2401.00004']);
    expect(found?.record).toMatchObject({ slug: 'beta', identifiers: ['arxiv:2401.00004'] });
    expect((await replica.find('alpha'))?.figures).toEqual({ stars: aFigure(7) });
    expect((await replica.find('beta'))?.figures).toBeUndefined();
    expect((await replica.state()).release).toBe('2026-09-15.1');
  });

  it('takes the base address with and without a slash at its end', async () => {
    const server = await serverOf({ models });
    expect(await run(server, { base: `${server.base}/` })).toMatchObject({ status: 'complete' });
  });

  it('hands all models to `prepare` and keeps the texts it makes', async () => {
    const prepare: SyncOptions['prepare'] = async (models) => {
      const seen: string[] = [];
      for await (const some of models) {
        seen.push(...some.map(({ record, figures: known }) => `${record.slug}:${known?.stars?.value}`));
      }
      return { filter: seen.join() };
    };
    await run(await serverOf({ models, figures }), { prepare });
    expect(await replica.text('filter')).toBe('alpha:7,beta:undefined,delta:undefined,gamma:undefined');
  });

  it('leaves out fields that it does not know', async () => {
    const files = await rewriteShardOf(await buildFiles({ models }), 'beta', (shard) => {
      Object.assign(shard.models[0] ?? {}, { mood: 'sunny' });
    });
    expect(await run(serve(files))).toMatchObject({ status: 'complete', dropped: [] });
    expect((await replica.find('beta'))?.record).not.toHaveProperty('mood');
  });

  it('drops a bad record, reports it, and keeps the rest of its shard', async () => {
    const files = await rewriteShardOf(await buildFiles({ models }), 'beta', (shard) => {
      shard.models.unshift({ slug: 'broken', name: 7 });
    });
    const result = await run(serve(files));
    expect(result).toMatchObject({ status: 'complete', dropped: [{ where: expect.stringContaining('models[0]') }] });
    expect(await slugs()).toEqual(['alpha', 'beta', 'delta', 'gamma']);
  });
});

describe('a later sync', () => {
  it('asks for the index alone when nothing has changed', async () => {
    const server = await serverOf({ models, figures });
    await run(server);
    server.asked.length = 0;
    expect(await run(server)).toEqual({ status: 'unchanged', release: '2026-09-15.1' });
    expect(server.asked).toEqual(['v1/catalog.json']);
  });

  it('fetches only the files that changed', async () => {
    await run(await serverOf({ models, figures }));
    const renamed = models.map((model) => (model.slug === 'beta' ? { ...model, name: 'Beta 2' } : model));
    const server = await serverOf({ models: renamed, figures, release: '2026-10-01.1' });
    expect(await run(server)).toMatchObject({ status: 'complete', release: '2026-10-01.1', written: 1 });
    expect(server.asked).toHaveLength(2);
    expect((await replica.find('beta'))?.record.name).toBe('Beta 2');
  });

  it('lets a removed model disappear, alone in its shard or not', async () => {
    const many = Array.from({ length: 40 }, (_, index) => aModel({ name: `Model ${index}` }));
    await run(await serverOf({ models: many }));
    for (const rest of [many.slice(1), many.slice(0, 1)]) {
      const release = rest.length > 1 ? '2026-10-01.1' : '2026-10-01.2';
      expect(await run(await serverOf({ models: rest, release }))).toMatchObject({ status: 'complete' });
      expect(await slugs()).toEqual(rest.map(({ slug }) => slug).sort());
    }
  });

  it('replaces the figures of all models', async () => {
    await run(await serverOf({ models, figures }));
    await run(await serverOf({ models, figures: { beta: { stars: aFigure(1) } }, release: '2026-09-15.2' }));
    expect((await replica.find('alpha'))?.figures).toBeUndefined();
    expect((await replica.find('beta'))?.figures?.stars?.value).toBe(1);
  });

  it.each([
    ['2026-09-15.9', '2026-09-15.10'],
    ['2026-08-31.12', '2026-09-01.1'],
  ])('refuses release %s after %s', async (older, newer) => {
    await run(await serverOf({ models, release: newer }));
    const server = await serverOf({ models: models.slice(1), release: older });
    expect(await run(server)).toMatchObject({ status: 'refused', why: 'older-release' });
    expect(await slugs()).toHaveLength(4);
  });
});

describe('who cites a model', () => {
  const top = (title: string): Figures => ({ topCitations: aFigure([{ title }]) });
  const cited = { alpha: { stars: aFigure(7), ...top('One') }, beta: top('Two') };
  const of = async (slug: string) => (await replica.find(slug))?.figures;
  const citingAsked = (server: { asked: string[] }) => server.asked.filter((path) => path.includes('citing'));

  it('comes in files of its own, and is told with the counts of the one model that is asked for', async () => {
    const server = await serverOf({ models, figures: cited });
    expect(await run(server)).toMatchObject({ status: 'complete', written: 7, dropped: [] });
    expect(await of('alpha')).toEqual(cited.alpha);
    expect(await of('beta')).toEqual(cited.beta);
    expect(await of('gamma')).toBeUndefined();
    const [looked] = await replica.findByIdentifiers(['arxiv:2401.00005']);
    expect(looked).toMatchObject({ record: { slug: 'alpha' }, figures: { stars: aFigure(7) } });
    expect(looked?.figures).not.toHaveProperty('topCitations');
  });

  it('is not asked for again when counts change, and comes alone when only it changes', async () => {
    await run(await serverOf({ models, figures: cited }));
    const counted = await serverOf({ models, figures: { ...cited, alpha: { ...cited.alpha, stars: aFigure(8) } } });
    expect(await run(counted)).toMatchObject({ status: 'complete', written: 1 });
    expect(citingAsked(counted)).toEqual([]);
    expect(await of('alpha')).toEqual({ ...cited.alpha, stars: aFigure(8) });

    const figuresNow = { alpha: { stars: aFigure(8), ...top('Three') }, beta: cited.beta };
    const recited = await serverOf({ models, figures: figuresNow });
    expect(await run(recited)).toMatchObject({ status: 'complete', written: 1 });
    expect(recited.asked).toEqual(['v1/catalog.json', expect.stringMatching(/^v1\/citing\//)]);
    expect(await of('alpha')).toEqual(figuresNow.alpha);
    expect(await run(recited)).toEqual({ status: 'unchanged', release: '2026-09-15.1' });
  });

  it('leaves filter and search index as they are when only it changes', async () => {
    let made = 0;
    const prepare = async () => ({ filter: `made ${++made}` });
    await run(await serverOf({ models, figures: cited }), { prepare });
    const recited = await serverOf({ models, figures: { ...cited, beta: top('Three') } });
    expect(await run(recited, { prepare })).toMatchObject({ status: 'complete' });
    expect([await replica.text('filter'), made]).toEqual(['made 1', 1]);
    await run(await serverOf({ models, figures: {} }), { prepare });
    expect(await replica.text('filter')).toBe('made 2');
  });

  it('is gone when the catalogue has it no longer', async () => {
    await run(await serverOf({ models, figures: cited }));
    expect(await run(await serverOf({ models, figures }))).toMatchObject({ status: 'complete', written: 0 });
    expect(await of('alpha')).toEqual(figures.alpha);
    expect(await of('beta')).toBeUndefined();
    expect((await replica.state()).citing.size).toBe(0);
  });

  it('is read from the counts’ file of a catalogue that has no files of it', async () => {
    const server = await serverOf({ models, figures });
    const index = JSON.parse(server.files.get('v1/catalog.json') ?? '');
    const text = JSON.stringify({ version: 1, figures: cited });
    Object.assign(index.figures, { sha256: await sha256(text), bytes: text.length });
    delete index.citing;
    server.files.set('v1/catalog.json', JSON.stringify(index)).set(`v1/${index.figures.path}`, text);
    expect(await run(server)).toMatchObject({ status: 'complete', dropped: [] });
    expect(await of('alpha')).toEqual(cited.alpha);
    // And one that has them takes its place, and the other way round.
    const divided = { alpha: { stars: aFigure(7), ...top('Newer') } };
    await run(await serverOf({ models, figures: divided, release: '2026-10-01.1' }));
    expect([await of('alpha'), await of('beta')]).toEqual([divided.alpha, undefined]);
    index.release = '2026-10-02.1';
    server.files.set('v1/catalog.json', JSON.stringify(index));
    expect(await run(server)).toMatchObject({ status: 'complete' });
    expect([await of('alpha'), await of('beta')]).toEqual([cited.alpha, cited.beta]);
  });

  it.each<[string, (text: string) => string | undefined]>([
    ['is not there', () => undefined],
    ['is cut', (text) => text.slice(0, -3)],
  ])('stays as it was when a file of it %s, and the rest comes', async (_, damage) => {
    await run(await serverOf({ models, figures: cited }));
    const now = { alpha: { stars: aFigure(8), ...top('Three') }, beta: top('Four') };
    const server = await serverOf({ models, figures: now, release: '2026-10-01.1' });
    const whole = new Map(server.files);
    const [path = '', text = ''] =
      [...whole].find(([name, body]) => name.includes('citing') && body.includes('alpha')) ?? [];
    const damaged = damage(text);
    if (damaged === undefined) server.files.delete(path);
    else server.files.set(path, damaged);
    expect(await run(server)).toMatchObject({ status: 'partial', problems: [expect.stringContaining('citing/')] });
    expect(await of('alpha')).toEqual({ stars: aFigure(8), ...top('One') });
    expect(await of('beta')).toEqual(now.beta);
    server.files = whole;
    server.asked.length = 0;
    expect(await run(server)).toMatchObject({ status: 'complete', written: 1 });
    expect(server.asked).toEqual(['v1/catalog.json', path]);
    expect(await of('alpha')).toEqual(now.alpha);
  });

  it('of which a part cannot be read costs that part alone', async () => {
    const server = await serverOf({ models, figures: cited });
    const index = CatalogIndex.parse(JSON.parse(server.files.get('v1/catalog.json') ?? ''));
    for (const file of index.citing) {
      const text = (server.files.get(`v1/${file.path}`) ?? '').replace('"title":"One"', '"title":7');
      Object.assign(file, { sha256: await sha256(text), bytes: text.length });
      server.files.set(`v1/${file.path}`, text);
    }
    server.files.set('v1/catalog.json', JSON.stringify(index));
    const where = expect.stringMatching(/^citing\/.*: alpha$/);
    expect(await run(server)).toMatchObject({ status: 'complete', dropped: [{ where }] });
    expect([await of('alpha'), await of('beta')]).toEqual([figures.alpha, cited.beta]);
  });
});

describe('a catalogue that cannot be read', () => {
  const indexes: [string, string, object][] = [
    ['a bigger version', '{"version":2,"anything":"else"}', { status: 'refused', why: 'newer-version' }],
    ['not JSON', '<html>', { status: 'failed', reason: expect.stringContaining('is not JSON') }],
    ['another shape', '{"version":1}', { status: 'failed', reason: expect.stringContaining('release') }],
  ];
  it.each(indexes)('with an index of %s leaves everything as it is', async (_, text, expected) => {
    const server = await serverOf({ models });
    await run(server);
    server.files.set('v1/catalog.json', text);
    expect(await run(server)).toMatchObject(expected);
    expect(await slugs()).toHaveLength(4);
  });

  it('never leaves its own folder for a file', async () => {
    const files = await buildFiles({ models });
    for (const path of ['../secret.json', 'https://elsewhere.example/a.json', '/etc/a.json', 'a//b.json']) {
      const index = (files.get('v1/catalog.json') ?? '').replace(/"path":"figures[^"]*"/, `"path":"${path}"`);
      const server = serve(new Map([...files, ['v1/catalog.json', index]]));
      expect(await run(server)).toMatchObject({ status: 'failed' });
      expect(server.asked).toEqual(['v1/catalog.json']);
    }
  });

  it('says so when the server cannot be reached or has nothing there', async () => {
    const server = serve(new Map());
    expect(await run(server)).toMatchObject({ status: 'failed', reason: expect.stringContaining('404') });
    server.before = () => {
      throw new TypeError('network down');
    };
    expect(await run(server)).toMatchObject({ status: 'failed', reason: expect.stringContaining('network down') });
  });

  const damages: [string, (text: string) => string, string][] = [
    ['cut short', (text) => text.slice(0, -1), 'bytes'],
    ['longer than said', (text) => `${text} `, 'larger than'],
    ['changed at the same length', (text) => text.replace('"Beta', '"Bela'), 'SHA-256'],
  ];
  it.each(damages)('leaves the old data of a file that is %s, and takes the others', async (_, damage, reason) => {
    const server = await serverOf({ models });
    await run(server);
    const renamed = models.map((model) => ({ ...model, name: `${model.name} 2` }));
    const files = await buildFiles({ models: renamed, release: '2026-10-01.1' });
    const [path = ''] = [...files].find(([, text]) => text.includes('"slug":"beta"')) ?? [];
    server.files = new Map([...files, [path, damage(files.get(path) ?? '')]]);
    expect(await run(server)).toMatchObject({ status: 'partial', problems: [expect.stringContaining(reason)] });
    expect((await replica.find('alpha'))?.record.name).toBe('Alpha 2');
    expect((await replica.find('beta'))?.record.name).toBe('Beta');
    expect((await replica.state()).release).toBe('2026-09-15.1');

    server.files = files;
    server.asked.length = 0;
    expect(await run(server)).toMatchObject({ status: 'complete', written: 1 });
    expect(server.asked).toEqual(['v1/catalog.json', path]);
  });
});

describe('a sync that is stopped', () => {
  it.each([1, 2, 3, 4, 5])('after %i requests resumes and loses nothing', async (requests) => {
    const server = await serverOf({ models, figures });
    const stop = new AbortController();
    server.before = () => {
      if (server.asked.length > requests) throw new DOMException('the worker was ended', 'AbortError');
      if (server.asked.length === requests) stop.abort();
    };
    expect(await run(server, { signal: stop.signal })).toMatchObject({ status: 'failed' });
    expect((await replica.state()).release).toBeUndefined();
    server.before = () => undefined;
    expect(await run(server)).toMatchObject({ status: 'complete' });
    expect(await slugs()).toHaveLength(4);
  });

  it('does not fetch again what it had stored', async () => {
    const server = await serverOf({ models, figures });
    server.before = (path) => {
      if (path.includes('figures')) throw new TypeError('network down');
    };
    expect(await run(server)).toMatchObject({ status: 'partial', written: 4 });
    server.before = () => undefined;
    expect(await run(server)).toMatchObject({ status: 'complete', written: 1 });
  });

  it('when all files were there, and before anything was made of them, makes it the next time', async () => {
    const server = await serverOf({ models, figures });
    const ended = () => Promise.reject(new Error('the worker was ended'));
    expect(await run(server, { prepare: ended })).toMatchObject({ status: 'failed' });
    expect(await run(server, { prepare: async () => ({ filter: 'made' }) })).toMatchObject({ status: 'complete' });
    expect(await replica.text('filter')).toBe('made');
  });

  it('halfway to a newer release is not turned back by an older one', async () => {
    const older = await serverOf({ models });
    await run(older);
    const renamed = models.map((model) => ({ ...model, name: `${model.name} 2` }));
    const newer = await serverOf({ models: renamed, figures, release: '2026-10-01.1' });
    newer.before = (path) => {
      if (path.includes('figures')) throw new TypeError('network down');
    };
    expect(await run(newer)).toMatchObject({ status: 'partial' });
    expect(await run(older)).toMatchObject({ status: 'refused', why: 'older-release' });
    expect((await replica.find('beta'))?.record.name).toBe('Beta 2');
  });

  it('starts over when the database is emptied meanwhile', async () => {
    const server = await serverOf({ models, figures });
    let emptied = false;
    const prepare = async () => {
      if (!emptied) {
        emptied = true;
        await deleteDB('catalog');
      }
      return { filter: 'made' };
    };
    expect(await run(server, { prepare })).toMatchObject({ status: 'complete', written: 5 });
    expect(await slugs()).toHaveLength(4);
    expect(await replica.text('filter')).toBe('made');
  });
});

it('says so when the browser has no room to store it', async () => {
  const server = await serverOf({ models });
  const full: Replica = {
    ...replica,
    writeShard: () => Promise.reject(new DOMException('the disk is full', 'QuotaExceededError')),
    writeFigures: () => Promise.reject(new DOMException('the disk is full', 'QuotaExceededError')),
  };
  const result = await run(server, { replica: full });
  expect(result).toMatchObject({ status: 'failed', reason: expect.stringContaining('the disk is full') });
});

describe('the sites that rest', () => {
  const rest = [{ site: 'nature', until: '2026-12-01', why: 'a new design' }];
  const told: unknown[] = [];
  const onRest = async (sites: unknown) => void told.push(sites);
  beforeEach(() => told.splice(0));

  it('are told at every sync, with or without a new release', async () => {
    await run(await serverOf({ models }), { onRest });
    await run(await serverOf({ models, rest }), { onRest });
    expect(await run(await serverOf({ models }), { onRest })).toMatchObject({ status: 'unchanged' });
    expect(told).toEqual([[], rest, []]);
  });

  it('are not told by an index older than the replica', async () => {
    await run(await serverOf({ models, release: '2026-10-01.1' }), { onRest });
    await run(await serverOf({ models, rest }), { onRest });
    expect(told).toEqual([[]]);
  });

  it('refuse an index whose rest has no date', async () => {
    const server = await serverOf({ models });
    const index = { ...JSON.parse(server.files.get('v1/catalog.json') ?? ''), rest: [{ site: 'nature', why: '' }] };
    server.files.set('v1/catalog.json', JSON.stringify(index));
    expect(await run(server, { onRest })).toMatchObject({ status: 'failed' });
    expect(told).toEqual([]);
  });
});

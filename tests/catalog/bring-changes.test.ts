import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openReplica, type Replica } from '../../lib/catalog/replica';
import { CatalogIndex } from '../../lib/catalog/schema';
import { type SyncOptions, sync } from '../../lib/catalog/sync';
import { type Built, buildHistory, type Edition } from '../fixtures/catalog-history';
import { serve } from '../fixtures/catalog-server';
import { aFigure } from '../fixtures/models';
import { allOf } from '../fixtures/replica';
import { stoppingAfter } from '../fixtures/stopping';

const [first, second, third] = ['2026-09-15.1', '2026-10-01.1', '2026-11-01.1'] as const;
const cites = (title: string) => ({ topCitations: aFigure([{ title }]) });
/** Enough models to be in every shard, so that a change in one shard is smaller than the shard. */
const before: Edition = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => [
    `model-${at}`,
    { summary: `Says ${at}. ${'And more of it. '.repeat(20)}`, ...(at === 3 && { figures: cites('Sooner') }) },
  ]),
);
const after: Edition = {
  ...Object.fromEntries(Object.entries(before).filter(([slug]) => slug !== 'model-7')),
  'model-3': { name: 'Changed', figures: cites('Later') },
  'model-500': { name: 'New' },
};

let replica: Replica;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  replica = openReplica({ onIncomplete: () => undefined });
});

const filesOf = (build: Built) => new Map(build.files.map(({ path, text }) => [path, text]));
const run = (server: ReturnType<typeof serve>, into = replica, prepare?: SyncOptions['prepare']) =>
  sync({ base: server.base, fetch: server.fetch, replica: into, prepare });
const names = async () => (await allOf(replica)).map(({ record }) => record.name).sort();
const namesIn = (edition: Edition) =>
  Object.entries(edition)
    .map(([slug, facts]) => ('name' in facts ? facts.name : slug))
    .sort();

/** A server with the second release, and a replica with the first. */
async function aStep() {
  const builds = await buildHistory([
    [first, before],
    [second, after],
  ]);
  const [one, two] = builds as [Built, Built];
  await run(serve(filesOf(one)));
  return serve(filesOf(two));
}

describe('a later release', () => {
  it('comes by its changes alone: new, changed and removed models', async () => {
    const server = await aStep();
    expect(await run(server)).toMatchObject({ status: 'complete', release: second, written: 2 });
    const citing = expect.stringMatching(/^v1\/citing\//);
    expect(server.asked).toEqual(['v1/catalog.json', `v1/changes/${first}-${second}.json`, citing]);
    expect(await names()).toEqual(namesIn(after));
    expect(await run(server)).toEqual({ status: 'unchanged', release: second });
  });

  it('has its own filter and search index', async () => {
    const server = await aStep();
    await run(server, replica, async (models) => {
      const seen: string[] = [];
      for await (const some of models) seen.push(...some.map(({ record }) => record.name));
      return { filter: seen.sort().join() };
    });
    expect(await replica.text('filter')).toBe(namesIn(after).join());
  });

  it('is then as whole as if all its shards had come: the one after it finds nothing of it to fetch', async () => {
    const builds = await buildHistory([
      [first, before],
      [second, after],
      [third, { ...after, 'model-4': { name: 'Changed later' } }],
    ]);
    const [one, two, three] = builds.map((build) => serve(filesOf(build)));
    for (const server of [one, two, three]) if (server) await run(server);
    expect(three?.asked).toHaveLength(2);
    // A replica that never saw changes holds the same.
    const fresh = openReplica({ name: 'fresh', onIncomplete: () => undefined });
    if (three) await run(three, fresh);
    expect(await allOf(replica)).toEqual(await allOf(fresh));
    expect((await replica.state()).shards).toEqual((await fresh.state()).shards);
  });

  it.each<[string, (text: string) => string]>([
    ['cut', (text) => text.slice(0, -9)],
    ['changed', (text) => text.replace('Changed', 'Chanced')],
    ['a web page', () => '<html>'],
  ])('comes by its shards where the file of changes is %s', async (_, damage) => {
    const server = await aStep();
    const path = `v1/changes/${first}-${second}.json`;
    server.files.set(path, damage(server.files.get(path) ?? ''));
    expect(await run(server)).toMatchObject({ status: 'complete' });
    expect(await names()).toEqual(namesIn(after));
  });

  it.each([
    [503, { 'Retry-After': '600' }, 600],
    [429, {}, undefined],
  ])(
    'is left for later where the server answers %i when asked for its changes',
    async (status, headers, retryAfter) => {
      const server = await aStep();
      const asked: string[] = [];
      const fetch: typeof server.fetch = async (input, init) => {
        asked.push(String(input));
        return String(input).includes('/changes/') ? new Response('', { status, headers }) : server.fetch(input, init);
      };
      const result = await run({ ...server, fetch });
      expect(result).toMatchObject({ status: 'failed', why: 'server error' });
      expect(result.status === 'failed' && result.retryAfter).toBe(retryAfter);
      expect(asked.filter((url) => !url.endsWith('catalog.json')).every((url) => url.includes('/changes/'))).toBe(true);
      expect(await names()).toEqual(namesIn(before));
      expect(await run(server)).toMatchObject({ status: 'complete', written: 2 });
    },
  );

  it('comes by its shards where the file of changes alone may not be read', async () => {
    const server = await aStep();
    const fetch: typeof server.fetch = (input, init) =>
      String(input).includes('/changes/') ? Promise.reject(new TypeError('no CORS')) : server.fetch(input, init);
    expect(await run({ ...server, fetch })).toMatchObject({ status: 'complete' });
    expect(await names()).toEqual(namesIn(after));
  });

  it('comes by its shards where the changes do not lead to as many models as the index says', async () => {
    const server = await aStep();
    const database = openReplica({ onIncomplete: () => undefined });
    const [lost] = (await database.state()).shards.keys();
    // As another catalogue with a release of the same name might.
    await database.writeShard(lost ?? '', {
      sha256: (await database.state()).shards.get(lost ?? '') ?? '',
      records: [],
    });
    expect(await run(server)).toMatchObject({ status: 'complete' });
    expect(await names()).toEqual(namesIn(after));
  });

  it('drops a bad record of the changes, reports it, and keeps what was stored under its slug', async () => {
    const server = await aStep();
    const path = `v1/changes/${first}-${second}.json`;
    const changes = JSON.parse(server.files.get(path) ?? '');
    for (const record of changes.records) if (record.slug === 'model-3') record.categories = 'none';
    const text = JSON.stringify(changes);
    const index = CatalogIndex.parse(JSON.parse(server.files.get('v1/catalog.json') ?? ''));
    const { sha256 } = await import('../../lib/catalog/sha-256');
    const file = index.changes.find(({ from }) => from === first);
    if (file) Object.assign(file, { sha256: await sha256(text), bytes: text.length });
    server.files.set(path, text).set('v1/catalog.json', JSON.stringify(index));
    expect(await run(server)).toMatchObject({
      status: 'complete',
      dropped: [{ where: expect.stringContaining(path.slice(3)) }],
    });
    expect(await names()).toContain('model-3');
    expect(await names()).toContain('New');
  });
});

describe('a background that is ended at any instant', () => {
  const ways: [string, boolean][] = [
    ['changes', true],
    ['shards', false],
  ];
  it.each(ways)('while %s come: what serves is sound, and a later sync brings the rest', async (_, withChanges) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 45 }), async (steps) => {
        globalThis.indexedDB = new IDBFactory();
        replica = openReplica({ onIncomplete: () => undefined });
        const server = await aStep();
        if (!withChanges) {
          const index = JSON.parse(server.files.get('v1/catalog.json') ?? '');
          server.files.set('v1/catalog.json', JSON.stringify({ ...index, changes: [] }));
        }
        const stopping = stoppingAfter(steps);
        const ended = await Promise.race([
          stopping.ended,
          sync({ base: server.base, fetch: stopping.fetch(server.fetch), replica: stopping.replica(replica) }),
        ]);
        await replica.close();
        // The next background.
        replica = openReplica({ onIncomplete: () => undefined });
        const old = new Set(namesIn(before));
        const state = await replica.state();
        expect(state.release).toBe(ended === 'ended' ? first : second);
        for (const { record } of await allOf(replica)) {
          const isNew = record.name === 'Changed' || record.name === 'New';
          expect(isNew || old.has(record.name)).toBe(true);
        }
        // A model that both releases have is never missing in between.
        for (const slug of ['model-0', 'model-3', 'model-119']) expect(await replica.find(slug)).toBeDefined();
        expect(['complete', 'unchanged']).toContain((await run(server)).status);
        expect(await names()).toEqual(namesIn(after));
        expect((await replica.find('model-3'))?.figures).toEqual(cites('Later'));
        expect((await replica.state()).release).toBe(second);
        await replica.close();
      }),
      { numRuns: 30 },
    );
  });
});

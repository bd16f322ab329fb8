import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openReplica, type Replica } from '../../lib/catalog/replica';
import { replicaVersion } from '../../lib/catalog/replica-connection';
import { openSelfFilling } from '../../lib/catalog/self-filling';
import { sha256 } from '../../lib/catalog/sha-256';
import { buildFiles, serve } from '../fixtures/catalog-server';
import { aFigure, aModel } from '../fixtures/models';
import { allOf } from '../fixtures/replica';

const esm = { repositories: [{ host: 'github.com', path: 'facebookresearch/esm' }] };
const models = [
  aModel({ name: 'ESM-2', ...esm, papers: [{ identifier: 'doi:10.1126/science.ade2574', alternates: [] }] }),
  aModel({ name: 'ESMFold', ...esm, huggingFace: ['facebook/esmfold_v1'] }),
  aModel({ name: 'Cellpose', papers: [{ identifier: 'doi:10.1038/s41592-020-01018-x', alternates: [] }] }),
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function aCatalog() {
  const server = serve(await buildFiles({ models, figures: { cellpose: { stars: aFigure(9) } } }));
  const synced: string[] = [];
  const open = () =>
    openSelfFilling({ base: server.base, fetch: server.fetch, onSynced: ({ status }) => synced.push(status) });
  const opened = open();
  return { ...opened, replica: await opened.current(), server, synced, open };
}

async function namesOf(catalog: Awaited<ReturnType<typeof aCatalog>>, ...keys: string[]) {
  const found = await catalog.use((replica) => replica.findByIdentifiers(keys));
  return found?.map(({ record }) => record.name);
}

/** Opens the database beside the replica, as a browser's own tools would. */
const besides = () => openDB('catalog', replicaVersion);

describe('a lookup', () => {
  it('fills an empty replica first', async () => {
    const catalog = await aCatalog();
    expect(await namesOf(catalog, 'hf:facebook/esmfold_v1')).toEqual(['ESMFold']);
    expect(catalog.synced).toEqual(['complete']);
  });

  it.each([
    ['one key, one model', ['doi:10.1126/science.ade2574'], ['ESM-2']],
    ['a family, by slug', ['repo:github.com/facebookresearch/esm'], ['ESM-2', 'ESMFold']],
    ['the order of the keys', ['hf:facebook/esmfold_v1', 'repo:github.com/facebookresearch/esm'], ['ESMFold', 'ESM-2']],
    ['a key that nobody has', ['doi:10.1000/nothing'], []],
    ['no key', [], []],
  ])('gives %s', async (_, keys, names) => {
    expect(await namesOf(await aCatalog(), ...keys)).toEqual(names);
  });

  it('brings the figures along, in one transaction', async () => {
    const catalog = await aCatalog();
    await catalog.sync();
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const found = await catalog.replica.findByIdentifiers(['doi:10.1038/s41592-020-01018-x', 'hf:facebook/esmfold_v1']);
    expect(found.map(({ figures }) => figures)).toEqual([{ stars: aFigure(9) }, undefined]);
    expect(transactions).toHaveBeenCalledTimes(1);
  });

  it('does not give back how the record was stored', async () => {
    const catalog = await aCatalog();
    await catalog.sync();
    expect((await catalog.replica.find('esm-2'))?.record).not.toHaveProperty('shard');
    expect((await catalog.replica.find('cellpose'))?.figures).not.toHaveProperty('slug');
    expect(await catalog.replica.find('nothing')).toBeUndefined();
  });
});

describe('who cites the models of a shard', () => {
  const shard = Array.from({ length: 60 }, (_, at) => aModel({ name: `M ${at}` }));
  const other = aModel({ name: 'Other' });
  const cites = (slug: string, title = slug) => [slug, { topCitations: aFigure([{ title }]) }] as const;
  const titleOf = async (replica: Replica, slug: string) =>
    (await replica.find(slug))?.figures?.topCitations?.value[0]?.title;

  async function aReplica(): Promise<Replica> {
    const replica = openReplica({ onIncomplete: () => undefined });
    await replica.writeShard('0', { sha256: 'a', records: shard });
    // Its id begins with that of the other, which no host may do and nobody shall suffer from.
    await replica.writeShard('00', { sha256: 'b', records: [other] });
    await replica.writeCiting('0', { sha256: 'c', figures: new Map(shard.slice(1).map(({ slug }) => cites(slug))) });
    await replica.writeCiting('00', { sha256: 'd', figures: new Map([cites('other')]) });
    return replica;
  }

  it('is found for each of them, and for none that has none', async () => {
    const replica = await aReplica();
    for (const { slug } of shard.slice(1)) expect(await titleOf(replica, slug)).toBe(slug);
    expect((await replica.find('m-0'))?.figures).toBeUndefined();
    expect(await titleOf(replica, 'other')).toBe('other');
  });

  it('takes the place of what was known of them, and of nothing else', async () => {
    const replica = await aReplica();
    await replica.writeCiting('0', { sha256: 'e', figures: new Map([cites('m-7', 'Later')]) });
    expect(await titleOf(replica, 'm-7')).toBe('Later');
    expect(await titleOf(replica, 'm-8')).toBeUndefined();
    expect(await titleOf(replica, 'other')).toBe('other');
    await replica.writeCiting('0');
    expect(await titleOf(replica, 'm-7')).toBeUndefined();
    expect((await replica.state()).citing).toEqual(new Map([['00', 'd']]));
    await replica.clear();
    expect((await replica.state()).citing.size).toBe(0);
  });
});

describe('a database is rebuilt by itself', () => {
  const key = 'doi:10.1126/science.ade2574';

  it('when it was deleted under us', async () => {
    const catalog = await aCatalog();
    await catalog.sync();
    await deleteDB('catalog');
    expect(await namesOf(catalog, key)).toEqual(['ESM-2']);
    expect(catalog.synced).toEqual(['complete', 'complete']);
  });

  it('when it is of an older version', async () => {
    const onIncomplete = vi.fn();
    const older = openReplica({ onIncomplete, version: replicaVersion });
    await older.begin({ release: '2026-09-15.1', source: 'package' });
    await older.writeShard('0', { sha256: 'whole', records: models });
    await older.finish({ texts: { filter: 'old' }, applied: '2026-09-15.1', whole: true });
    await older.close();
    onIncomplete.mockClear();
    const replica = openReplica({ onIncomplete, version: replicaVersion + 1 });
    expect(await allOf(replica)).toEqual([]);
    expect(await replica.text('filter')).toBeUndefined();
    expect(onIncomplete).toHaveBeenCalledOnce();
  });

  it.each([
    ['a newer version', replicaVersion + 7],
    ['our version but without our stores', replicaVersion],
  ])('when it is of %s', async (_, version) => {
    const other = await openDB('catalog', version, {
      upgrade(database) {
        database.createObjectStore('something');
      },
    });
    other.close();
    expect(await namesOf(await aCatalog(), key)).toEqual(['ESM-2']);
  });

  it('when its first fill was stopped', async () => {
    const first = openReplica({ onIncomplete: () => undefined });
    await first.begin({ release: '2026-09-15.1', source: 'package' });
    await first.writeShard('0', { sha256: 'half', records: [aModel({ name: 'Left over' })] });
    await first.close();
    const catalog = await aCatalog();
    expect(await namesOf(catalog, key)).toEqual(['ESM-2']);
    expect(await catalog.replica.find('left-over')).toBeUndefined();
  });

  it('when what it knows of who cites a model cannot be read', async () => {
    for (const [value, at] of [
      ['scrambled', 'es'],
      [new Map([['esm-2', { topCitations: 'many' }]]), 'esm-2'],
    ] as const) {
      const catalog = await aCatalog();
      await catalog.sync();
      const shard = (await sha256('esm-2')).slice(0, 1);
      const database = await besides();
      await database.put('citing', value, `${shard}/${at}`);
      database.close();
      expect(await catalog.replica.find('esm-2')).toBeUndefined();
      expect(await namesOf(catalog, key)).toEqual(['ESM-2']);
      expect(await catalog.replica.find('esm-2')).toBeDefined();
      await catalog.replica.close();
    }
  });

  const damages: [string, 'models' | 'figures', unknown, string?][] = [
    ['a record', 'models', { slug: 'esm-2', name: 7, identifiers: [key], shard: '1' }],
    ['a record that belongs to no shard', 'models', { slug: 'esm-2', identifiers: [key] }],
    ['figures', 'figures', new Map([['esm-2', { stars: 'many' }]]), 'es'],
    ['a chunk of figures', 'figures', 'scrambled', 'es'],
  ];
  it.each(damages)('when %s cannot be read', async (_, store, value, at) => {
    for (const read of ['find', 'findByIdentifiers', 'all'] as const) {
      const catalog = await aCatalog();
      await catalog.sync();
      const database = await besides();
      await database.put(store, value, at);
      database.close();
      const { replica } = catalog;
      await {
        find: () => replica.find('esm-2'),
        findByIdentifiers: () => replica.findByIdentifiers([key]),
        all: () => allOf(replica),
      }[read]();
      expect(await namesOf(catalog, key)).toEqual(['ESM-2']);
      expect(await allOf(replica)).toHaveLength(3);
      expect(catalog.synced.at(-1)).toBe('complete');
      await replica.close();
    }
  });

  it('when it cannot be opened, by deleting it', async () => {
    const openOnce = indexedDB.open.bind(indexedDB);
    let failures = 2;
    vi.spyOn(indexedDB, 'open').mockImplementation((...call) => {
      if (failures-- > 0) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return openOnce(...call);
    });
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    expect(await namesOf(await aCatalog(), key)).toEqual(['ESM-2']);
    expect(deleted).toHaveBeenCalledTimes(1);
  });
});

describe('a lost connection', () => {
  it.each(['InvalidStateError', 'UnknownError'])('with %s is opened again, and nothing is deleted', async (name) => {
    const catalog = await aCatalog();
    await catalog.sync();
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', name);
    });
    expect((await catalog.replica.find('esm-2'))?.record.name).toBe('ESM-2');
    expect(deleted).not.toHaveBeenCalled();
    expect(catalog.synced).toEqual(['complete']);
  });

  it('is mended once for many readers', async () => {
    const catalog = await aCatalog();
    await catalog.sync();
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    const lose = () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    for (let reader = 0; reader < 5; reader++) transaction.mockImplementationOnce(lose);
    const found = await Promise.all(Array.from({ length: 5 }, () => catalog.replica.find('esm-2')));
    expect(found.map((model) => model?.record.name)).toEqual(Array(5).fill('ESM-2'));
    expect(deleted).not.toHaveBeenCalled();
  });

  it('that is not its fault is reported, and nothing is deleted', async () => {
    const catalog = await aCatalog();
    await catalog.sync();
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    await expect(catalog.replica.find('esm-2')).rejects.toThrow('the disk is full');
    expect(deleted).not.toHaveBeenCalled();
    expect((await catalog.replica.find('esm-2'))?.record.name).toBe('ESM-2');
  });
});

describe('a fill', () => {
  it('runs once for all who wait for it', async () => {
    const catalog = await aCatalog();
    const all = () => catalog.use(allOf);
    await Promise.all([all(), all(), catalog.sync()]);
    expect(catalog.synced).toEqual(['complete']);
  });

  it('is not repeated when the browser starts again', async () => {
    const catalog = await aCatalog();
    await catalog.sync();
    await catalog.replica.close();
    catalog.server.asked.length = 0;
    const again = catalog.open();
    expect(await again.use(allOf)).toHaveLength(3);
    expect(catalog.server.asked).toEqual([]);
  });

  it('that failed is tried again when the browser starts again', async () => {
    const catalog = await aCatalog();
    catalog.server.before = () => {
      throw new TypeError('network down');
    };
    await catalog.sync();
    await catalog.replica.close();
    catalog.server.before = () => undefined;
    const again = catalog.open();
    await again.use(allOf);
    expect(catalog.synced).toEqual(['failed', 'complete']);
  });
});

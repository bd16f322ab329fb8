import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openReplica, type Replica } from '../../lib/catalog/replica';
import { CatalogIndex } from '../../lib/catalog/schema';
import { sha256 } from '../../lib/catalog/sha-256';
import { type SyncResult, sync } from '../../lib/catalog/sync';
import { buildFiles, type CatalogServer, serve } from '../fixtures/catalog-server';
import { aFigure, aModel } from '../fixtures/models';
import { allOf } from '../fixtures/replica';

/*
 * Whatever a server does to the files of a release (its index is read-index.test.ts's), the catalogue that was there
 * still serves, and there is a reason to tell. The rest of what may go wrong: http.test.ts (a server that is down, slow,
 * breaks off or never ends), keep-current.test.ts and schedule.test.ts (a clock that jumps), bring-changes.test.ts (a
 * background ended at any instant).
 */

const first = '2026-09-15.1';
const second = '2026-10-01.1';
const named = (suffix: string) =>
  ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name) => aModel({ name: name + suffix, slug: name.toLowerCase() }));
const figures = (stars: number) => ({
  alpha: { stars: aFigure(stars), topCitations: aFigure([{ title: `Cites ${stars}` }]) },
});

let replica: Replica;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  replica = openReplica({ onIncomplete: () => undefined });
});

const run = ({ base, fetch }: CatalogServer, into = replica): Promise<SyncResult> =>
  sync({ base, fetch, replica: into });
const names = async () => (await allOf(replica)).map(({ record }) => record.name).sort();

/** A replica with the first release, and a server with the second. */
async function aStep(): Promise<CatalogServer> {
  await run(serve(await buildFiles({ models: named(''), figures: figures(7), release: first })));
  return serve(await buildFiles({ models: named(' 2'), figures: figures(8), release: second }));
}

/** Every file but the index, answered so. */
function answerFiles(
  server: CatalogServer,
  answer: (path: string, init?: RequestInit) => Response | Promise<Response>,
): CatalogServer {
  return {
    ...server,
    fetch: (input, init) => {
      const path = String(input).slice(server.base.length + 1);
      return path === 'v1/catalog.json' ? server.fetch(input, init) : Promise.resolve(answer(path, init));
    },
  };
}

/** The server's files with one changed, and the index made to fit, as a careless or evil publisher would. */
async function republish(server: CatalogServer, changed: (path: string) => boolean, text: (before: string) => string) {
  const [path = '', before = ''] = [...server.files].find(([each]) => changed(each)) ?? [];
  const after = text(before);
  const index = CatalogIndex.parse(JSON.parse(server.files.get('v1/catalog.json') ?? ''));
  for (const file of [...index.shards, index.figures, ...index.citing]) {
    if (`v1/${file.path}` === path) Object.assign(file, { sha256: await sha256(after), bytes: after.length });
  }
  server.files = new Map([...server.files, [path, after], ['v1/catalog.json', JSON.stringify(index)]]);
}

const isFigures = (path: string) => path.includes('figures');
const holdsBeta = (server: CatalogServer) => (path: string) =>
  server.files.get(path)?.includes('"slug":"beta"') === true && path.includes('shards');

describe('files of a server that', () => {
  const faults: [string, (path: string, init?: RequestInit) => Response | Promise<Response>, RegExp][] = [
    ['is down', () => Promise.reject(new TypeError('network down')), /network down/],
    [
      'is slow beyond patience',
      () => Promise.reject(new DOMException('signal timed out', 'TimeoutError')),
      /timed out/,
    ],
    ['has not what its index names', () => new Response('no', { status: 404 }), /answered 404/],
    ['fails', () => new Response('no', { status: 500 }), /answered 500/],
    ['gives web pages', () => new Response('<!doctype html><title>Hi</title>'), /bytes/],
    ['gives nothing', () => new Response(''), /0 bytes/],
    ['leads to http', () => Response.redirect('http://catalog.example/bio/a.json', 302), /leads to another address/],
    [
      'leads to another host',
      () => Response.redirect('https://elsewhere.example/a.json', 301),
      /leads to another address/,
    ],
  ];
  it.each(faults)('%s: what was there serves, and the reason is told', async (_, answer, reason) => {
    const server = await aStep();
    const result = await run(answerFiles(server, answer));
    expect(result).toMatchObject({ status: 'failed', reason: expect.stringMatching(reason) });
    expect(await names()).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);
    expect((await replica.find('alpha'))?.figures).toEqual(figures(7).alpha);
    expect((await replica.state()).release).toBe(first);
    // When the server is well again, so is the catalogue.
    expect(await run(server)).toMatchObject({ status: 'complete', release: second });
    expect(await names()).toEqual(['Alpha 2', 'Beta 2', 'Delta 2', 'Gamma 2']);
  });

  it('fits its hash and has another schema leaves what it would replace', async () => {
    const server = await aStep();
    await republish(server, holdsBeta(server), () => '{"version":1,"rows":[]}');
    expect(await run(server)).toMatchObject({
      status: 'partial',
      problems: [expect.stringMatching(/cannot be read: models/)],
    });
    expect(await names()).toEqual(['Alpha 2', 'Beta', 'Delta 2', 'Gamma 2']);
  });

  it('is of a version from the future leaves what it would replace', async () => {
    const server = await aStep();
    await republish(server, holdsBeta(server), (text) => text.replace('"version":1', '"version":2'));
    expect(await run(server)).toMatchObject({
      status: 'partial',
      problems: [expect.stringMatching(/cannot be read: version/)],
    });
    expect(await names()).toContain('Beta');
  });
});

describe('a shard of a billion rows', () => {
  it('is read no further than the largest file there may be, whatever its index says', async () => {
    const server = await aStep();
    const index = CatalogIndex.parse(JSON.parse(server.files.get('v1/catalog.json') ?? ''));
    for (const shard of index.shards) Object.assign(shard, { bytes: 1e12, models: 1e9 });
    server.files.set('v1/catalog.json', JSON.stringify(index));
    let given = 0;
    const rows = new TextEncoder().encode('{"slug":"a"},'.repeat(100_000));
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            given += rows.length;
            // Two of the largest files, for a reader without a limit.
            if (given > 200_000_000) controller.close();
            else controller.enqueue(rows);
          },
        }),
      );
    const result = await run(
      answerFiles(server, (path) => (isFigures(path) ? new Response('', { status: 404 }) : endless())),
    );
    expect(result).toMatchObject({ status: 'failed', reason: expect.stringMatching(/larger than 50000000 bytes/) });
    expect(await names()).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);
  });
});

describe('JSON made to do harm', () => {
  const polluted = () => ({}) as { polluted?: boolean; name?: string };

  it('with prototypes in a record changes no object, and no record', async () => {
    const server = await aStep();
    await republish(server, holdsBeta(server), (text) =>
      text.replace(
        '"slug":"beta"',
        '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"slug":"beta"',
      ),
    );
    expect(await run(server)).toMatchObject({ status: 'complete' });
    const record = (await replica.find('beta'))?.record as object as { polluted?: boolean };
    expect(polluted().polluted).toBeUndefined();
    expect(record.polluted).toBeUndefined();
    expect(Object.keys(record)).not.toContain('constructor');
  });

  it.each(['__proto__', 'constructor', 'toString'])('with a model called %s changes no object', async (slug) => {
    const server = await aStep();
    await republish(server, holdsBeta(server), (text) => text.replace('"slug":"beta"', `"slug":"${slug}"`));
    await republish(server, isFigures, (text) =>
      text.replace('"figures":{', `"figures":{"${slug}":{"stars":{"value":1,"source":"x","asOf":"2026"}},`),
    );
    await run(server);
    expect(polluted().polluted).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'stars')).toBe(false);
    for (const name of ['alpha', 'delta', 'gamma']) expect((await replica.find(name))?.record.name).toMatch(/ 2$/);
    expect((await replica.find('gamma'))?.figures).toBeUndefined();
  });

  it('nested a hundred thousand deep in a record or in the figures costs that part alone', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const server = await aStep();
    await republish(server, holdsBeta(server), (text) =>
      text.replace('"slug":"beta"', `"keywords":${deep},"slug":"beta"`),
    );
    await republish(server, isFigures, (text) => text.replace('"figures":{', `"figures":{"beta":${deep},`));
    const result = await run(server);
    expect(['complete', 'partial']).toContain(result.status);
    expect(await names()).toEqual(expect.arrayContaining(['Alpha 2', 'Delta 2', 'Gamma 2']));
    expect((await replica.find('alpha'))?.figures).toEqual(figures(8).alpha);
  });
});

describe('a full disk', () => {
  const full = () => Promise.reject(new DOMException('the disk is full', 'QuotaExceededError'));
  it.each(['writeShard', 'writeFigures', 'writeCiting', 'finish', 'begin'] as const)(
    'at %s is told of, and what was there serves',
    async (step) => {
      const server = await aStep();
      const result = await run(server, { ...replica, [step]: full });
      expect(result.status).not.toBe('complete');
      if (result.status === 'failed') expect(result.why).toBe('no room');
      else
        expect(result).toMatchObject({
          status: 'partial',
          problems: expect.arrayContaining([expect.stringContaining('the disk is full')]),
        });
      expect((await names()).map((name) => name.replace(' 2', ''))).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);
      expect((await replica.state()).release).toBe(first);
      expect(await run(server)).toMatchObject({ status: 'complete' });
    },
  );
});

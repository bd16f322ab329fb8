import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogIndex } from '../../lib/catalog/schema';
import { buildIntoFolder } from '../../scripts/catalog-folder';
import { type CatalogServer, startCatalogServer } from '../../scripts/catalog-server';

const aLine = (value: object) => `${JSON.stringify(value)}\n`;

let folder: string;
let server: CatalogServer;
let index: CatalogIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  const source = join(folder, 'source');
  await cp('catalog', source, { recursive: true });
  const cited = { slug: 'zzz', citingFields: { value: [], source: 'OpenAlex', asOf: '2026-11-01' } };
  await appendFile(
    join(source, 'models.jsonl'),
    aLine({ slug: 'zzz', name: 'Z', url: 'https://bio.rodeo/models/zzz', categories: ['RNA'] }),
  );
  await appendFile(join(source, 'figures.jsonl'), aLine(cited));
  const built = await buildIntoFolder({ source, out: folder, hosted: true });
  if (built.status === 'invalid') throw new Error(built.problems.join('\n'));
  index = built.index;
  await writeFile(join(folder, '.secret'), 'not for the web');
  server = await startCatalogServer({ folder, port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const ask = (path: string, init?: RequestInit) => fetch(`${server.base}${path}`, init);

describe('a catalogue on the development server', () => {
  it('has an index that is kept for a minute, and answers 304 when it is the same', async () => {
    const first = await ask('/v1/catalog.json');
    expect(CatalogIndex.parse(await first.json())).toEqual(index);
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    expect(first.headers.get('content-type')).toMatch(/^application\/json/);
    // As a browser does that asks whether what it keeps is still so.
    const revalidation = { 'If-None-Match': first.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' };
    const again = await ask('/v1/catalog.json', { headers: revalidation });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', first.headers.get('etag')]);
  });

  it('has shards, figures and who cites that are kept for ever, and records that are not', async () => {
    for (const path of [index.shards[0]?.path, index.figures.path, index.citing[0]?.path]) {
      const answer = await ask(`/v1/${path}`);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
      await answer.body?.cancel();
    }
    const record = await ask('/v1/models/models-genesis.json');
    expect(await record.json()).toMatchObject({ model: { name: 'Models Genesis' } });
    expect(record.headers.get('cache-control')).toBe('public, max-age=60');
  });

  it.each(['br', 'gzip'])('is compressed as %s where the client takes that', async (encoding) => {
    const answer = await ask(`/v1/${index.figures.path}`, { headers: { 'Accept-Encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
    expect((await answer.arrayBuffer()).byteLength).toBe(index.figures.bytes);
  });

  it('is not compressed for a client that takes none', async () => {
    const answer = await ask(`/v1/${index.figures.path}`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(answer.headers.get('content-length')).toBe(String(index.figures.bytes));
    await answer.body?.cancel();
  });

  it.each([
    ['GET', '/v1/catalog.json', 200],
    ['HEAD', '/v1/catalog.json', 200],
    ['OPTIONS', '/v1/catalog.json', 204],
    ['POST', '/v1/catalog.json', 405],
    ['PUT', '/v1/new.json', 405],
    ['DELETE', '/v1/catalog.json', 405],
    ['GET', '/v1/shards/0-00000000.json', 404],
    ['GET', '/v1', 404],
    ['GET', '/', 404],
    ['GET', '/.secret', 404],
  ])('answers %s %s with %i, to any origin', async (method, path, code) => {
    const answer = await ask(path, { method });
    expect(answer.status).toBe(code);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    await answer.body?.cancel();
  });

  it('lets nobody out of its folder', async () => {
    const { port } = new URL(server.base);
    const code = await new Promise((resolve, reject) => {
      request({ port, path: '/v1/../../../../etc/passwd' }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(code).toBe(403);
  });
});

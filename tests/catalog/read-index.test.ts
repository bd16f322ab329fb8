import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readIndex } from '../../lib/catalog/read-index';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function baseOf(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

const index = {
  version: 1,
  release: '2026-10-01.1',
  generatedAt: '2026-10-01T00:00:00Z',
  models: 0,
  shards: [],
  figures: { path: 'figures.json', sha256: '0'.repeat(64), bytes: 2 },
};
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const polluting = JSON.stringify({ ...index, shards: 'none' }).replace('{', '{"__proto__":{"polluted":true},');

describe('a server that', () => {
  const answers: [string, RequestListener, object][] = [
    ['has no catalogue there', (_, r) => r.writeHead(404).end('no'), { why: 'not found' }],
    ['fails', (_, r) => r.writeHead(500).end('no'), { why: 'server error' }],
    [
      'is overloaded and says until when',
      (_, r) => r.writeHead(429, { 'retry-after': '120' }).end(),
      { why: 'server error', retryAfter: 120 },
    ],
    ['gives a web page', (_, r) => r.end('<!doctype html><title>Hello</title>'), { why: 'not a catalogue' }],
    ['gives half of it', (_, r) => r.end(JSON.stringify(index).slice(0, 90)), { why: 'not a catalogue' }],
    ['gives another shape', (_, r) => r.end('{"version":1,"release":7}'), { why: 'not a catalogue' }],
    ['gives lists a hundred thousand deep', (_, r) => r.end(deep), { why: 'not a catalogue' }],
    ['gives a prototype', (_, r) => r.end(polluting), { why: 'not a catalogue' }],
    ['gives more than an index can be', (_, r) => r.end(' '.repeat(1_100_000)), { why: 'not a catalogue' }],
    [
      'leads to http elsewhere',
      (_, r) => r.writeHead(302, { location: 'http://example.org/' }).end(),
      { why: 'redirected' },
    ],
    [
      'leads to another path',
      (_, r) => r.writeHead(301, { location: '/other/v1/catalog.json' }).end(),
      { why: 'redirected' },
    ],
  ];
  it.each(answers)('%s is told apart', async (_, answer, expected) => {
    expect(await readIndex({ base: await baseOf(answer) })).toMatchObject({ status: 'failed', ...expected });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('breaks off in the middle is away, and one that is not there too', async () => {
    const breaking = await baseOf((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"version"');
      response.destroy();
    });
    expect(await readIndex({ base: breaking })).toMatchObject({ status: 'failed', why: 'unreachable' });
    await new Promise((resolve) => server?.close(resolve));
    expect(await readIndex({ base: breaking })).toMatchObject({ status: 'failed', why: 'unreachable' });
  });

  it('answers, but lets nobody read it, is told from one that is away', async () => {
    // As a browser does where the CORS header is missing: the one question fails, the other tells nothing but that.
    const fetch: typeof globalThis.fetch = async (_, init) => {
      if (init?.mode !== 'no-cors') throw new TypeError('Failed to fetch');
      expect(init.redirect).toBe('follow');
      return Response.error();
    };
    const result = await readIndex({ base: 'https://catalog.example', fetch });
    expect(result).toMatchObject({ status: 'failed', why: 'not allowed' });
  });

  it('has a version from the future asks for an update of the extension', async () => {
    const base = await baseOf((_, response) => response.end('{"version":2,"shards":{"new":"shape"}}'));
    expect(await readIndex({ base })).toMatchObject({ status: 'refused', why: 'newer-version' });
  });

  it('has one is read, and the browser may answer from what it keeps only when the server says that it is current', async () => {
    const asked: RequestInit[] = [];
    const fetch: typeof globalThis.fetch = async (_, init = {}) => {
      asked.push(init);
      return new Response(JSON.stringify({ ...index, more: true }));
    };
    const read = await readIndex({ base: 'https://catalog.example', fetch });
    expect(read).toMatchObject({ status: 'read', index: { release: '2026-10-01.1', changes: [] } });
    expect(asked).toMatchObject([{ cache: 'no-cache' }]);
  });
});

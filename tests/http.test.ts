import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchAnswer, fetchBytes, fetchJson } from '../lib/http';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** The address of a server that answers so. */
async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
}

describe('a request', () => {
  it('gives the body as bytes', async () => {
    const url = await serve((_, response) => response.end('é'));
    const fetched = await fetchBytes(url);
    expect(fetched.status === 'fetched' && [...new Uint8Array(fetched.value)]).toEqual([0xc3, 0xa9]);
  });

  it('gives an empty body as no bytes', async () => {
    const url = await serve((_, response) => response.writeHead(204).end());
    expect(await fetchBytes(url)).toMatchObject({ status: 'fetched', value: { byteLength: 0 } });
  });

  it('gives JSON as what it says', async () => {
    const url = await serve((_, response) => response.end('{"a":[1]}'));
    expect(await fetchJson(url)).toEqual({ status: 'fetched', value: { a: [1] } });
  });

  it.each([['<html>'], [''], ['{"a":'], [Buffer.from([0x22, 0xff, 0x22])]])(
    'does not take %j for JSON',
    async (body) => {
      const url = await serve((_, response) => response.end(body));
      expect(await fetchJson(url)).toMatchObject({ status: 'not-json' });
    },
  );

  it.each([301, 403, 404, 429, 500])('reports an answer of %i', async (code) => {
    const url = await serve((_, response) => response.writeHead(code).end('no'));
    expect(await fetchBytes(url)).toEqual({ status: 'http-error', code });
  });

  it('reports a server that is not there', async () => {
    const url = await serve((_, response) => response.end());
    await new Promise((resolve) => server?.close(resolve));
    expect(await fetchBytes(url)).toMatchObject({ status: 'unreachable' });
  });

  it('reports a connection that breaks in the middle of the body', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half');
      setTimeout(() => response.destroy(), 10);
    });
    expect(await fetchBytes(url)).toMatchObject({ status: 'unreachable' });
  });

  it.each([
    ['that never answers', () => undefined],
    [
      'that never ends its answer',
      (_: unknown, response: Parameters<RequestListener>[1]) => void response.write('half'),
    ],
  ] as [string, RequestListener][])('gives up on a server %s', async (_, answer) => {
    expect(await fetchBytes(await serve(answer), { timeoutMs: 50 })).toEqual({ status: 'timeout' });
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const url = await serve(() => stop.abort());
    expect(await fetchBytes(url, { signal: stop.signal })).toEqual({ status: 'aborted' });
    expect(await fetchBytes(url, { signal: AbortSignal.abort() })).toEqual({ status: 'aborted' });
  });

  it.each([
    [9, { status: 'too-large', maxBytes: 9 }],
    [10, { status: 'fetched' }],
  ])('reads a body of 10 bytes when %i are allowed only if it fits', async (maxBytes, expected) => {
    const url = await serve((_, response) => response.end('0123456789'));
    expect(await fetchBytes(url, { maxBytes })).toMatchObject(expected);
  });

  it('stops reading a body without end', async () => {
    let written = 0;
    const url = await serve((_, response) => {
      const write = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) written += 65_536;
      };
      response.on('drain', write);
      write();
    });
    expect(await fetchBytes(url, { maxBytes: 100_000 })).toEqual({ status: 'too-large', maxBytes: 100_000 });
    expect(written).toBeLessThan(50_000_000);
  });

  it('sends no cookies and does not say where from', async () => {
    const asked: RequestInit[] = [];
    await fetchBytes('https://a.example/', {
      fetch: async (_, init) => {
        asked.push(init ?? {});
        return new Response('');
      },
    });
    expect(asked).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer' }]);
  });
});

describe('a whole answer', () => {
  it('has the code, headers and body, of an error too, and where it came from', async () => {
    const url = await serve((request, response) =>
      request.url === '/a'
        ? response.writeHead(301, { location: '/b' }).end()
        : response.writeHead(403, { 'x-ratelimit-remaining': '0' }).end('slow down'),
    );
    const answer = await fetchAnswer(`${url}a`);
    if (answer.status !== 'answered') throw new Error(answer.status);
    expect(answer).toMatchObject({ code: 403, url: `${url}b` });
    expect(answer.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(new TextDecoder().decode(answer.body)).toBe('slow down');
  });

  it('is asked for with a method, headers and a body', async () => {
    const url = await serve(async (request, response) => {
      const body = (await request.toArray()).join('');
      response.end([request.method, request.headers['content-type'], body].join(' '));
    });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetchAnswer(url, { method: 'POST', headers, body: '{}' });
    expect(answer.status === 'answered' && new TextDecoder().decode(answer.body)).toBe('POST application/json {}');
  });

  it('of an error is as limited in size as any', async () => {
    const url = await serve((_, response) => response.writeHead(500).end('0123456789'));
    expect(await fetchAnswer(url, { maxBytes: 9 })).toEqual({ status: 'too-large', maxBytes: 9 });
  });
});

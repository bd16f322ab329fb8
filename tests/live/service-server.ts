import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

export interface Asked {
  method: string;
  /** Path and query, decoded. */
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What to answer: JSON by default. */
export interface Reply {
  code?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  /** Breaks the connection after the text. */
  cut?: boolean;
  /** Never answers. */
  silent?: boolean;
}

export interface ServiceServer {
  base: string;
  asked: Asked[];
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A service on this machine; requests that `answer` does not know get a 404. */
export async function serveService(answer: (asked: Asked) => Reply | undefined): Promise<ServiceServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).map(String).join('');
    const one = {
      method: request.method ?? '',
      path: decodeURIComponent((request.url ?? '').replaceAll('+', ' ')),
      headers: request.headers,
      body,
    };
    asked.push(one);
    send(response, answer(one) ?? { code: 404, json: { message: 'Not Found' } });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function send(response: ServerResponse, { code = 200, headers, json, text, cut, silent }: Reply): void {
  if (silent) return;
  const body = text ?? (json === undefined ? '' : JSON.stringify(json));
  response.writeHead(code, {
    'content-type': json === undefined ? 'text/html' : 'application/json',
    ...headers,
    ...(cut ? { 'content-length': String(body.length + 100) } : {}),
  });
  if (!cut) return void response.end(body);
  response.write(body);
  setTimeout(() => response.destroy(), 20);
}

/** Every way in which any service may fail, and what is then said of it. */
export const faults: [string, Reply, { reason: string; again?: number }][] = [
  [
    '429 with seconds to wait',
    { code: 429, headers: { 'retry-after': '30' } },
    { reason: 'rate-limit', again: 30_000 },
  ],
  ['429 without a word', { code: 429 }, { reason: 'rate-limit' }],
  ['403 and a time to wait', { code: 403, headers: { 'retry-after': '60' } }, { reason: 'rate-limit', again: 60_000 }],
  ['403', { code: 403, json: { message: 'no' } }, { reason: 'forbidden' }],
  ['404', { code: 404, text: '<html>' }, { reason: 'not-found' }],
  ['410', { code: 410 }, { reason: 'not-found' }],
  ['451', { code: 451 }, { reason: 'blocked' }],
  ['202', { code: 202, json: {} }, { reason: 'not-ready' }],
  ['500', { code: 500, text: 'oops' }, { reason: 'down' }],
  ['503', { code: 503, text: '<html>' }, { reason: 'down' }],
  ['400', { code: 400, json: { error: 'no' } }, { reason: 'unexpected' }],
  ['HTML', { text: '<!doctype html><title>Please log in</title>' }, { reason: 'unexpected' }],
  ['half an answer', { text: '{"id": "W1", "cited', cut: true }, { reason: 'unreachable' }],
  ['JSON that ends in the middle', { text: '{"id": "W1", "cited' }, { reason: 'unexpected' }],
  ['JSON of another shape', { json: { hello: ['world'] } }, { reason: 'unexpected' }],
  ['nothing', { text: '' }, { reason: 'unexpected' }],
  ['silence', { silent: true }, { reason: 'slow' }],
];

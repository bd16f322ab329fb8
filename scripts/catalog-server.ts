import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import send from 'send';

/** A web server of a catalogue's folder. */
export interface CatalogServer {
  /** Its base address, without a closing slash: what clients are told. */
  base: string;
  stop(): Promise<void>;
}

export interface ServedCatalog {
  /** The folder that holds `v1/`. Files are read when asked for, so it may be built anew meanwhile. */
  folder: string;
  /** 0: any that is free. */
  port: number;
  host: string;
}

const readingMethods = 'GET, HEAD, OPTIONS';

/** What may be kept for how long: a name with a hash, or with two releases, never has another content. */
function cacheControl(path: string): string {
  return /^\/v1\/(?:shards\/|citing\/|changes\/|figures-)/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=60';
}

/** Serves a catalogue as docs/catalog-api.md asks of every host. Throws where the address is taken. */
export async function startCatalogServer({ folder, port, host }: ServedCatalog): Promise<CatalogServer> {
  const compress = compression({ threshold: 500 });
  const server = createServer((request, response) => {
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      answer(folder, request, response),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    base: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'ETag');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method === 'OPTIONS') {
    response.writeHead(204, {
      Allow: readingMethods,
      'Access-Control-Allow-Methods': readingMethods,
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    });
    response.end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', readingMethods);
    refuse(response, 405, 'This server is read-only.');
    return;
  }
  const [path = ''] = (request.url ?? '').split('?', 1);
  send(request, path, { root: folder, cacheControl: false, dotfiles: 'ignore', index: false })
    .on('headers', (sent: ServerResponse) => sent.setHeader('Cache-Control', cacheControl(path)))
    .on('directory', () => refuse(response, 404, 'There is no such file.'))
    .on('error', ({ status }: { status?: number }) =>
      refuse(response, status ?? 500, status === 404 ? 'There is no such file.' : 'This file cannot be served.'),
    )
    .pipe(response);
}

function refuse(response: ServerResponse, code: number, sentence: string): void {
  response.writeHead(code, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${sentence}\n`);
}

import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What the local server answers in place of a public page. */
export interface StandIn {
  status?: number;
  contentType?: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

interface RecordedRequest {
  method: string;
  /** With the host it was meant for. */
  url: string;
  authorization?: string;
}

/** One local HTTPS server that plays every host of the web. */
export interface HostServer {
  port: number;
  /** Answers this address, whatever its query string; an address without a stand-in is answered 404. */
  serve(url: string, standIn: StandIn): void;
  /** Answers every address of this host that has no stand-in of its own; `undefined` is a 404. */
  serveHost(host: string, answer: (url: URL, method: string) => StandIn | undefined): void;
  /** Every request since the last `forget`, in order. */
  requests(): readonly RecordedRequest[];
  forget(): void;
  close(): Promise<void>;
}

/** Paths are compared decoded, so that `<` and `%3C` in a DOI are one address. */
function place(url: URL): string {
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A malformed escape is compared as it stands.
  }
  return url.host + path;
}

/** Starts the server on a free port of the loopback interface, with a certificate made for this run. */
export async function startHostServer(): Promise<HostServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'stand-in.test' }], { keySize: 2048 });
  const standIns = new Map<string, StandIn>();
  const answers = new Map<string, (url: URL, method: string) => StandIn | undefined>();
  let recorded: RecordedRequest[] = [];

  const server: Server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    const { method = 'GET', headers } = request;
    recorded.push({ method, url: url.href, authorization: headers.authorization });
    const standIn = standIns.get(place(url)) ?? answers.get(url.host)?.(url, method);
    if (standIn === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no stand-in');
      return;
    }
    const contentType = standIn.contentType ?? 'text/html; charset=utf-8';
    response.writeHead(standIn.status ?? 200, { 'content-type': contentType, ...standIn.headers }).end(standIn.body);
  });
  // A browser that drops a connection half-way is its own affair.
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    serve: (url, standIn) => void standIns.set(place(new URL(url)), standIn),
    serveHost: (host, answer) => void answers.set(host, answer),
    requests: () => recorded,
    forget: () => {
      recorded = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

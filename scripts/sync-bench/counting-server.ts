import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface CountingServer {
  base: string;
  files: Map<string, string>;
  /** Answers, and bytes of their compressed bodies, since the last `count`. */
  count(): { requests: number; bytes: number };
  close(): Promise<void>;
}

/** Serves files compressed, as a web server does, and counts what goes over the wire. */
export async function startCountingServer(): Promise<CountingServer> {
  let [requests, bytes] = [0, 0];
  const server = createServer((request, response) => {
    const text = counting.files.get((request.url ?? '/').slice(1));
    requests++;
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    if (text === undefined) return response.writeHead(404, headers).end();
    const body = gzipSync(text);
    bytes += body.length;
    return response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const counting: CountingServer = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: new Map(),
    count() {
      const counted = { requests, bytes };
      [requests, bytes] = [0, 0];
      return counted;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return counting;
}

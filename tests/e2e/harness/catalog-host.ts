import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Release } from '../../../lib/catalog/schema';
import { readCatalogSource } from '../../../scripts/read-catalog-source';
import { buildFiles } from '../../fixtures/catalog-server';

/** A catalogue's server on this machine, and what it was asked. */
export interface CatalogHost {
  /** The address to enter. */
  base: string;
  /** Status and path of each answer since the last `forget`, in order. */
  answers: { status: number; path: string }[];
  /** Headers of each question that say something of who asks. */
  told: string[];
  /** Puts the files of a release in the place of those before; `rename` is Models Genesis's new name, `citing` a paper that cites it. */
  publish(release: string, change?: { rename?: string; citing?: string; rest?: Release['rest'] }): Promise<void>;
  /** From now on every question is answered so; absent: as published. */
  answerAll(answer: ((response: ServerResponse) => void) | undefined): void;
  close(): Promise<void>;
}

const telling = ['cookie', 'referer', 'authorization', 'from'];

/** Serves the project's own catalogue. */
export async function startCatalogHost(): Promise<CatalogHost> {
  const source = readCatalogSource('catalog');
  if (source.status === 'invalid') throw new Error(source.problem);
  let files = new Map<string, string>();
  let etag = '';
  let instead: ((response: ServerResponse) => void) | undefined;

  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/bio/', '');
    response.on('finish', () => host.answers.push({ status: response.statusCode, path }));
    host.told.push(...telling.filter((name) => request.headers[name] !== undefined));
    if (instead) return instead(response);
    const body = files.get(path);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', path.endsWith('catalog.json') ? 'no-cache' : 'max-age=31536000, immutable');
    response.setHeader('content-type', 'application/json');
    response.setHeader('etag', etag);
    if (body === undefined) response.writeHead(404).end();
    else if (path.endsWith('catalog.json') && request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const host: CatalogHost = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bio`,
    answers: [],
    told: [],
    async publish(release, { rename, citing, rest } = {}) {
      const models = source.models.map((model) =>
        rename && model.slug === 'models-genesis' ? { ...model, name: rename } : model,
      );
      const figures = Object.fromEntries(source.figures);
      const topCitations = citing && { value: [{ title: citing }], source: 'OpenAlex', asOf: '2026-10-01' };
      if (topCitations) figures['models-genesis'] = { ...figures['models-genesis'], topCitations };
      files = await buildFiles({ models, figures, release, rest });
      etag = `"${release}"`;
      instead = undefined;
    },
    answerAll(answer) {
      instead = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askOverHttp } from '../../../scripts/catalog-check/ask-over-http';

let server: Server;
let requests: IncomingMessage[];
let answers: ((response: ServerResponse) => unknown)[];
let base: string;

beforeEach(async () => {
  requests = [];
  answers = [];
  server = createServer((request, response) => {
    requests.push(request);
    const answer = answers.shift();
    if (answer) answer(response);
    else response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const ask = (headers?: Record<string, string>) =>
  askOverHttp(base, '1.2.3')('v1/catalog.json', { headers, maxBytes: 1000 });

it('says who asks, and asks as a page elsewhere would', async () => {
  expect(await ask({ 'If-None-Match': '"1"' })).toMatchObject({ status: 'answered', code: 200 });
  expect(requests[0]?.headers).toMatchObject({
    'user-agent': 'bio-rodeo-catalog-check/1.2.3 (+https://bio.rodeo)',
    origin: 'https://catalog-check.invalid',
    'accept-encoding': 'br, gzip',
    'if-none-match': '"1"',
  });
});

it('takes a redirect for an answer', async () => {
  answers = [(response) => response.writeHead(302, { Location: 'https://elsewhere.example/' }).end()];
  const answer = await ask();
  expect(answer).toMatchObject({ status: 'answered', code: 302 });
  expect(requests).toHaveLength(1);
});

it('waits as long as a busy server asks it to', async () => {
  answers = [(response) => response.writeHead(429, { 'Retry-After': '0' }).end()];
  expect(await ask()).toMatchObject({ code: 200 });
  expect(requests).toHaveLength(2);
});

it.each([
  ['again and again', () => Array.from({ length: 5 }, () => '0'), 3],
  ['for an hour', () => ['3600'], 1],
])('does not wait %s', async (_, waits, times) => {
  answers = waits().map((seconds) => (response) => response.writeHead(503, { 'Retry-After': seconds }).end());
  expect(await ask()).toMatchObject({ code: 503 });
  expect(requests).toHaveLength(times);
});

it('reads no more than it is told to', async () => {
  answers = [(response) => response.end('x'.repeat(2000))];
  expect(await ask()).toEqual({ status: 'too-large', maxBytes: 1000 });
});

it.each(['gzip', 'br'])('tells a body that is not %s, as it is said to be', async (encoding) => {
  answers = [(response) => response.writeHead(200, { 'Content-Encoding': encoding }).end('{"version":1}')];
  expect(await ask()).toEqual({ status: 'badly-encoded', encoding });
});

it('tells an answer that stops in the middle', async () => {
  answers = [
    (response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('{"version":', () => response.destroy());
    },
  ];
  expect(await ask()).toEqual({ status: 'unreachable', reason: 'the connection was cut' });
});

it('says what is wrong with a certificate', async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const secure = createSecureServer({ key, cert });
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  const address = `https://localhost:${(secure.address() as AddressInfo).port}`;
  const answer = await askOverHttp(address, '1.2.3')('v1/catalog.json', { maxBytes: 1000 });
  expect(answer).toEqual({ status: 'unreachable', reason: 'its certificate is self-signed' });
  await new Promise((resolve) => secure.close(resolve));
});

it('says why there is no answer', async () => {
  answers = [(response) => response.destroy()];
  expect(await ask()).toEqual({ status: 'unreachable', reason: 'the connection was cut' });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await ask()).toEqual({ status: 'unreachable', reason: 'nothing listens there' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inBatches, readReply } from '../../lib/refresh/errand';
import { Host } from '../../lib/refresh/host';
import { serveService } from '../live/service-server';
import { fakeClock } from './fake-clock';

/** A service that answers a list of numbers, but stumbles over some of them. */
async function batches(stones: number[], count: number, size: number, code = 500) {
  const server = await serveService(({ path }) => {
    const asked = path.slice('/?n='.length).split(',').map(Number);
    return asked.some((number) => stones.includes(number)) ? { code, json: {} } : { json: asked };
  });
  const host = new Host(
    { name: 'OpenAlex', base: server.base, pace: 0, headers: {}, unnamedWait: 1 },
    { fetch, clock: fakeClock(), signal: new AbortController().signal, maxWait: 900_000, note: () => undefined },
  );
  const read: number[] = [];
  const failed: number[] = [];
  await inBatches(
    host,
    Array.from({ length: count }, (_, index) => index),
    size,
    async (batch) => {
      const reply = readReply(host, await host.ask({ path: `/?n=${batch.join(',')}` }), z.array(z.number()));
      if (reply.status === 'failed') return reply;
      read.push(...batch);
      return undefined;
    },
    (batch) => failed.push(...batch),
  );
  return { read, failed, requests: server.asked.length, host };
}

describe('questions in batches', () => {
  it.each([
    ['the first', [0]],
    ['the last', [499]],
    ['several', [3, 250, 251]],
    ['none', []],
  ])('lose only what the service stumbles over: %s', async (_, stones) => {
    for (const code of [400, 500]) {
      const { read, failed } = await batches(stones, 500, 500, code);
      expect(failed).toEqual(stones);
      expect(read).toHaveLength(500 - stones.length);
    }
  });

  it('end where the host is given up, and everything else fails unasked', async () => {
    const all = Array.from({ length: 2000 }, (_, index) => index);
    const { read, failed, requests, host } = await batches(all, 2000, 100, 422);
    expect([read, failed.length, requests]).toEqual([[], 2000, 12]);
    expect(host.closed).toMatchObject({ reason: 'unexpected', detail: '422' });
  });
});

import { describe, expect, it } from 'vitest';
import { Host } from '../../lib/refresh/host';
import type { HostRules, HostTools } from '../../lib/refresh/host-rules';
import { type Reply, serveService } from '../live/service-server';
import { fakeClock, startOfTest } from './fake-clock';

const good: Reply = { json: { ok: true } };

/** A host whose answers come in this order, the last one for ever. */
async function hostOf(replies: Reply[], own: Partial<HostRules> = {}, tools: Partial<HostTools> = {}) {
  let next = 0;
  const server = await serveService(() => replies[Math.min(next++, replies.length - 1)]);
  const clock = fakeClock();
  const host = new Host(
    { name: 'GitHub', base: server.base, pace: 100, headers: {}, unnamedWait: 10_000, ...own },
    { fetch, clock, signal: new AbortController().signal, maxWait: 900_000, note: () => undefined, ...tools },
  );
  return { host, clock, asked: server.asked };
}

const times = (count: number, reply: Reply): Reply[] => Array.from({ length: count }, () => reply);

describe('a host', () => {
  it('is asked one question at a time, no faster than its pace, with who is asking and with its parameters', async () => {
    const { host, clock, asked } = await hostOf([good], {
      headers: { 'user-agent': 'catalogue (mailto:owner@example.org)' },
      query: { mailto: 'owner@example.org' },
    });
    await Promise.all(['/a?b=c', '/d', '/e'].map((path) => host.ask({ path })));
    expect(asked.map(({ path }) => path)).toEqual([
      '/a?b=c&mailto=owner@example.org',
      '/d?mailto=owner@example.org',
      '/e?mailto=owner@example.org',
    ]);
    expect(asked.every(({ headers }) => headers['user-agent'] === 'catalogue (mailto:owner@example.org)')).toBe(true);
    expect(clock.waits).toEqual([100, 100]);
  });

  it('slows down to the pace that it names', async () => {
    const { host, clock } = await hostOf([
      { ...good, headers: { 'x-rate-limit-limit': '2', 'x-rate-limit-interval': '1s' } },
    ]);
    for (const path of ['/a', '/b', '/c']) await host.ask({ path });
    expect(clock.waits).toEqual([100, 500]);
  });

  it.each<[string, Reply, number]>([
    ['Retry-After in seconds', { code: 429, headers: { 'retry-after': '30' } }, 30_000],
    ['Retry-After as a date', { code: 503, headers: { 'retry-after': 'Wed, 25 Nov 2026 12:00:45 GMT' } }, 45_000],
    [
      'GitHub’s reset, in seconds since 1970',
      {
        code: 403,
        json: { message: 'API rate limit exceeded' },
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(startOfTest / 1000 + 60) },
      },
      60_000,
    ],
    [
      'OpenAlex’s reset, in seconds from now',
      { code: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '20' } },
      20_000,
    ],
    ['Hugging Face’s window', { code: 429, headers: { ratelimit: '"api";r=0;t=55' } }, 55_000],
    ['nothing said', { code: 429 }, 10_000],
    [
      'GitHub’s secondary limit without a header',
      { code: 403, json: { message: 'You have exceeded a secondary rate limit.' } },
      10_000,
    ],
    ['GraphQL’s limit with a code of 200', { json: { errors: [{ type: 'RATE_LIMITED' }] } }, 10_000],
  ])('waits as it is told, then asks again: %s', async (_, refusal, wait) => {
    const { host, clock, asked } = await hostOf([refusal, good]);
    expect(await host.ask({ path: '/' })).toMatchObject({ status: 'replied', value: { ok: true } });
    expect(clock.waits).toEqual([wait]);
    expect(asked).toHaveLength(2);
  });

  it('waits longer each time where it is refused without being told for how long', async () => {
    const { host, clock } = await hostOf([...times(3, { code: 429 }), good]);
    await host.ask({ path: '/' });
    expect(clock.waits).toEqual([10_000, 20_000, 40_000]);
  });

  it('waits before the next question when an answer says that nothing is left', async () => {
    const spent = { ...good, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '40' } };
    const { host, clock } = await hostOf([spent, good]);
    expect(await host.ask({ path: '/' })).toMatchObject({ status: 'replied' });
    await host.ask({ path: '/' });
    expect(clock.waits).toEqual([40_000]);
  });

  it.each<[string, Reply]>([
    ['429', { code: 429, headers: { 'retry-after': '3600' } }],
    ['the last answer of an hour', { ...good, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '3600' } }],
  ])('is given up where the wait would be longer than allowed: %s', async (_, reply) => {
    const { host, asked } = await hostOf([reply]);
    await host.ask({ path: '/' });
    expect(await host.ask({ path: '/' })).toMatchObject({ reason: 'rate-limit', again: startOfTest + 3_600_000 });
    expect(host.closed?.reason).toBe('rate-limit');
    expect(asked).toHaveLength(1);
  });

  it.each<[string, Reply, string]>([
    ['500', { code: 500 }, 'down'],
    ['502 with a page', { code: 502, text: '<html>' }, 'down'],
    ['a page instead of JSON', { text: '<html>Maintenance</html>' }, 'unexpected'],
    ['JSON cut short', { text: '{"ok":' }, 'unexpected'],
    ['a connection cut short', { text: '{"ok":', cut: true }, 'unreachable'],
  ])('is asked again, with growing pauses, after %s', async (_, fault, reason) => {
    const mended = await hostOf([fault, fault, fault, good]);
    expect(await mended.host.ask({ path: '/' })).toMatchObject({ status: 'replied' });
    expect(mended.clock.waits).toEqual([500, 1000, 2000]);
    const broken = await hostOf([fault]);
    expect(await broken.host.ask({ path: '/' })).toMatchObject({ status: 'failed', reason });
    expect(broken.asked).toHaveLength(4);
  });

  it('that stays silent is asked four times, and given up after three questions', async () => {
    const { host, clock } = await hostOf([{ silent: true }], {}, { timeoutMs: 30 });
    for (let question = 0; question < 3; question++) {
      expect(await host.ask({ path: '/' })).toMatchObject({ status: 'failed', reason: 'slow' });
    }
    expect(clock.waits).toHaveLength(11);
    expect(host.closed?.reason).toBe('slow');
  });

  it('is given up after twelve failures in a row, and then asked no more', async () => {
    const { host, asked } = await hostOf([{ code: 500 }]);
    for (let question = 0; question < 14; question++) await host.ask({ path: '/' });
    expect(asked).toHaveLength(12 * 4);
    expect(host.closed).toMatchObject({ service: 'GitHub', reason: 'down', detail: '500' });
  });

  it.each([
    ['answers', good],
    ['what it does not know', { code: 404 }],
  ])('is not given up for failures with %s between them', async (_, reply) => {
    const stumbling = Array.from({ length: 16 }, () => [...times(4, { code: 500 }), reply]).flat();
    const { host } = await hostOf(stumbling);
    for (let question = 0; question < 32; question++) await host.ask({ path: '/' });
    expect(host.closed).toBeUndefined();
  });

  it.each([
    ['bad-key', true],
    ['needs-key', false],
  ])('that answers 401 is given up at once: %s', async (reason, keyed) => {
    const { host, asked } = await hostOf([{ code: 401, json: { message: 'Bad credentials' } }], { keyed });
    expect(await host.ask({ path: '/' })).toMatchObject({ reason });
    await host.ask({ path: '/' });
    expect(asked).toHaveLength(1);
  });

  it('tells of a long wait and of being given up, with no word of a short one', async () => {
    const notes: string[] = [];
    const refusals = [5, 30, 3600].map((seconds) => ({ code: 429, headers: { 'retry-after': String(seconds) } }));
    const { host } = await hostOf(refusals, {}, { note: (line) => notes.push(line) });
    await host.ask({ path: '/' });
    expect(notes).toEqual([
      'GitHub is asked again at 2026-11-25 12:00 UTC: it allows no more for now.',
      'GitHub allows no more requests for now; again at 2026-11-25 13:00 UTC; GITHUB_TOKEN allows more; --wait sits out longer limits. It is asked no more in this run.',
    ]);
  });

  it.each([400, 404, 410, 422, 451])('hands a refusal of what was asked on, without asking again: %i', async (code) => {
    const { host, asked } = await hostOf([{ code, json: { message: 'no' } }]);
    expect(await host.ask({ path: '/' })).toMatchObject({ status: 'refused', code });
    expect(asked).toHaveLength(1);
  });

  it('ends when the run is stopped, also while it waits', async () => {
    const stop = new AbortController();
    const clock = fakeClock();
    const { host, asked } = await hostOf(
      [{ code: 429 }],
      {},
      {
        signal: stop.signal,
        clock: { ...clock, sleep: async () => stop.abort() },
      },
    );
    expect(await host.ask({ path: '/' })).toMatchObject({ reason: 'stopped' });
    expect(asked).toHaveLength(0);
    expect(host.closed).toBeUndefined();
  });
});

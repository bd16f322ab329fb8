import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Addresses, chooseAddress } from '../../lib/catalog/address';
import { keepCurrent } from '../../lib/catalog/keep-current';
import type { KeeperWorld } from '../../lib/catalog/keeper-world';
import { openCatalog } from '../../lib/catalog/service';
import { parseSyncMemory, type SyncMemory } from '../../lib/catalog/sync-memory';
import { identifiersPasted } from '../../lib/pasted';
import { buildFiles, type Contents, serve } from '../fixtures/catalog-server';
import { aModel } from '../fixtures/models';

const hour = 3_600_000;
const packagedBase = 'https://package.example/catalog';
const key = 'repo:github.com/facebookresearch/esm';
const esm = { slug: 'esm', repositories: [{ host: 'github.com', path: 'facebookresearch/esm' }] };
const named = (name: string) => [aModel({ ...esm, name }), aModel({ name: 'Cellpose' })];
const contents = (name: string, release: string, more: Partial<Contents> = {}) =>
  buildFiles({ models: named(name), release, ...more });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** An extension whose package has release 2026-09-15.1, and a server with a later one. */
async function aMachine(addresses: Addresses = {}) {
  const shipped = serve(await contents('As packaged', '2026-09-15.1'), packagedBase);
  const server = serve(await contents('As served', '2026-10-01.1'));
  const other = serve(await contents('As served elsewhere', '2026-08-01.1'), 'https://elsewhere.example');
  const servers = [shipped, server, other];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const found = servers.find(({ base }) => String(input).startsWith(base));
    if (!found) throw new TypeError('no such host');
    return found.fetch(input, init);
  };
  let memory: unknown = {};
  const box = {
    read: async () => parseSyncMemory(structuredClone(memory)),
    write: async (written: SyncMemory) => {
      memory = JSON.parse(JSON.stringify(written));
    },
  };
  const alarm: { at: number | undefined } = { at: undefined };
  const clock = { now: 1_790_000_000_000 };
  const onRest = vi.fn(async () => undefined);
  /** As at every start of the background. */
  const start = () => {
    const catalog = openCatalog({
      base: packagedBase,
      readIdentifiers: identifiersPasted,
      onFilters: async () => undefined,
      onRest: async () => undefined,
      serving: {
        read: async () => (await box.read()).serving,
        write: async (serving) => box.write({ ...(await box.read()), serving }),
      },
      fetch,
    });
    const world: KeeperWorld = {
      catalog,
      packaged: packagedBase,
      address: async () => chooseAddress(addresses),
      builtIn: addresses.build,
      memory: box,
      alarm: {
        at: async () => alarm.at,
        set: async (wait) => {
          alarm.at = wait === undefined ? undefined : clock.now + wait;
        },
      },
      onRest,
      now: () => clock.now,
      random: () => 0.5,
    };
    return { catalog, keeper: keepCurrent(world) };
  };
  const run = start();
  const name = async (catalog = run.catalog) => {
    const answer = await catalog.findByIdentifiers([key]);
    return answer.status === 'found' ? answer.models[0]?.record.name : answer.status;
  };
  const found = async (catalog = run.catalog) => {
    const answer = await catalog.search({ text: 'as', sort: 'relevance', limit: 5 });
    return answer.status === 'found' ? answer.result.hits.map((hit) => hit.name) : answer.status;
  };
  return { ...run, addresses, shipped, server, other, alarm, clock, onRest, start, name, found, memory: box };
}

describe('without an address', () => {
  it('the package serves, no alarm is set and no server is asked', async () => {
    const { keeper, name, alarm, server } = await aMachine();
    await keeper.start();
    await keeper.updated();
    await keeper.sync('person');
    expect(await name()).toBe('As packaged');
    expect(alarm.at).toBeUndefined();
    expect(server.asked).toEqual([]);
  });
});

describe('with an address', () => {
  it('lookups and search answer from its catalogue after the sync, and after the background started again', async () => {
    const machine = await aMachine({ option: 'https://catalog.example/bio' });
    expect(await machine.name()).toBe('As packaged');
    expect(await machine.found()).toEqual(['As packaged']);
    await machine.keeper.sync('person');
    expect(await machine.name()).toBe('As served');
    expect(await machine.found()).toEqual(['As served']);
    const again = machine.start();
    machine.shipped.asked.length = 0;
    expect(await machine.name(again.catalog)).toBe('As served');
    expect(await machine.found(again.catalog)).toEqual(['As served']);
    expect(machine.shipped.asked).toEqual([]);
    expect(await again.keeper.status()).toMatchObject({
      served: { release: '2026-10-01.1', source: 'https://catalog.example/bio', models: 2 },
      last: { outcome: { status: 'complete' } },
    });
  });

  it('an alarm is set at the first start, within the hour; one that is far off is set anew', async () => {
    const { keeper, alarm, clock } = await aMachine({ option: 'https://catalog.example/bio' });
    await keeper.start();
    expect(alarm.at).toBeLessThanOrEqual(clock.now + 1.1 * hour);
    const set = alarm.at;
    await keeper.start();
    expect(alarm.at).toBe(set);
    clock.now -= 1000 * hour;
    await keeper.start();
    expect(alarm.at).toBeLessThanOrEqual(clock.now + 1.1 * hour);
  });

  it('an alarm asks for the index alone within a day of the last fetch, and for the rest after it', async () => {
    const { keeper, server, clock, name, onRest } = await aMachine({ option: 'https://catalog.example/bio' });
    await keeper.sync('person');
    const rest = [{ site: 'nature', until: '2026-12-01', why: 'a new design' }];
    server.files = await contents('As served later', '2026-11-01.1', { rest });
    server.asked.length = 0;
    clock.now += 6 * hour;
    await keeper.sync('alarm');
    expect(server.asked).toEqual(['v1/catalog.json']);
    expect(onRest).toHaveBeenLastCalledWith(rest);
    expect((await keeper.status()).last?.outcome).toMatchObject({ status: 'later', release: '2026-11-01.1' });
    clock.now += 18 * hour;
    await keeper.sync('alarm');
    expect(await name()).toBe('As served later');
  });

  it('a person who asks while an alarm’s look at the index is under way gets the rest all the same', async () => {
    const { keeper, server, clock, name } = await aMachine({ option: 'https://catalog.example/bio' });
    await keeper.sync('person');
    server.files = await contents('As served later', '2026-11-01.1');
    clock.now += 6 * hour;
    let asked: Promise<void> | undefined;
    server.before = () => {
      asked ??= keeper.sync('person');
    };
    await keeper.sync('alarm');
    await asked;
    expect(await name()).toBe('As served later');
    expect((await keeper.status()).last?.outcome.status).toBe('complete');
  });

  it('an old catalogue with the same address is left alone by an older release there', async () => {
    const { keeper, server, name } = await aMachine({ option: 'https://catalog.example/bio' });
    await keeper.sync('person');
    server.files = await contents('Long ago', '2026-07-01.1');
    await keeper.sync('person');
    expect((await keeper.status()).last?.outcome).toMatchObject({ status: 'refused', why: 'older-release' });
    expect(await name()).toBe('As served');
  });
});

describe('a server that fails', () => {
  it('leaves what serves, is asked again sooner, and then later each time', async () => {
    const { keeper, server, name, alarm, clock } = await aMachine({ option: 'https://catalog.example/bio' });
    await keeper.sync('person');
    server.before = () => {
      throw new TypeError('network down');
    };
    const waits: number[] = [];
    for (let time = 0; time < 3; time++) {
      await keeper.sync('alarm');
      waits.push((alarm.at ?? 0) - clock.now);
    }
    expect(await name()).toBe('As served');
    expect(waits.map((wait) => Math.round(wait / 60_000))).toEqual([10, 20, 40]);
    expect((await keeper.status()).last?.outcome).toMatchObject({ status: 'failed', why: 'unreachable' });
  });

  it('is left alone for as long as it asks, whoever asks', async () => {
    const { keeper, server, clock, alarm } = await aMachine({ option: 'https://catalog.example/bio' });
    const { fetch } = server;
    server.fetch = async (...call) => {
      await fetch(...call);
      return new Response('slow down', { status: 429, headers: { 'retry-after': '7200' } });
    };
    await keeper.sync('alarm');
    server.asked.length = 0;
    clock.now += hour;
    for (const occasion of ['alarm', 'person'] as const) await keeper.sync(occasion);
    expect(server.asked).toEqual([]);
    expect((await keeper.status()).waitUntil).toBe(clock.now + hour);
    expect(alarm.at).toBeGreaterThanOrEqual(clock.now + hour);
    clock.now += hour;
    await keeper.sync('alarm');
    expect(server.asked).toEqual(['v1/catalog.json']);
  });
});

describe('another address', () => {
  it('serves when its catalogue is whole, be its release older; until then the one before does', async () => {
    const machine = await aMachine({ option: 'https://catalog.example/bio' });
    const { keeper, addresses, other, name } = machine;
    await keeper.sync('person');
    addresses.option = other.base;
    other.before = (path) => {
      if (path.includes('figures')) throw new TypeError('network down');
    };
    await keeper.addressChanged();
    expect(await name()).toBe('As served');
    other.before = () => undefined;
    other.asked.length = 0;
    // The background was ended meanwhile: the next goes on where that one stopped.
    const again = machine.start();
    await again.keeper.sync('alarm');
    expect(other.asked).toEqual(['v1/catalog.json', expect.stringContaining('figures')]);
    expect(await name(again.catalog)).toBe('As served elsewhere');
  });

  it('with a slip in it changes nothing but the words', async () => {
    const { keeper, addresses, name } = await aMachine({ option: 'https://catalog.example/bio' });
    await keeper.sync('person');
    addresses.option = 'https://catalog.exmaple/bio';
    await keeper.addressChanged();
    expect(await name()).toBe('As served');
    expect((await keeper.status()).last).toMatchObject({
      base: 'https://catalog.exmaple/bio',
      outcome: { status: 'failed', why: 'unreachable' },
    });
    addresses.option = 'https://catalog.example/bio';
    await keeper.addressChanged();
    expect((await keeper.status()).last?.outcome.status).toBe('unchanged');
  });

  it('takes over what is the same here instead of asking for it', async () => {
    const { keeper, addresses, server, other, name } = await aMachine({ option: 'https://catalog.example/bio' });
    await keeper.sync('person');
    other.files = server.files;
    addresses.option = other.base;
    await keeper.addressChanged();
    expect(other.asked.filter((path) => path.includes('shards'))).toEqual([]);
    expect(await name()).toBe('As served');
    expect((await keeper.status()).served?.source).toBe(other.base);
  });

  it('set while a sync from the one before is under way ends that one', async () => {
    const { keeper, addresses, server, other, name } = await aMachine({ option: 'https://catalog.example/bio' });
    let changed: Promise<void> | undefined;
    server.before = (path) => {
      if (!path.includes('shards') || changed) return;
      addresses.option = other.base;
      changed = keeper.addressChanged();
    };
    await keeper.sync('person');
    await changed;
    expect(await name()).toBe('As served elsewhere');
  });
});

describe('back to the package', () => {
  it.each<[string, Addresses]>([
    ['from an option', { option: 'https://catalog.example/bio' }],
    ['from the address built in', { build: 'https://catalog.example/bio' }],
  ])('%s: its release serves again, though it is older, and nobody is asked', async (_, addresses) => {
    const machine = await aMachine(addresses);
    await machine.keeper.sync('person');
    expect(await machine.name()).toBe('As served');
    addresses.option = '';
    machine.server.asked.length = 0;
    await machine.keeper.addressChanged();
    expect(await machine.name()).toBe('As packaged');
    expect(await machine.found()).toEqual(['As packaged']);
    expect(machine.alarm.at).toBeUndefined();
    expect(machine.server.asked).toEqual([]);
    expect(await machine.name(machine.start().catalog)).toBe('As packaged');
  });
});

describe('an update of the extension', () => {
  const cases: [string, Addresses, string, string][] = [
    ['an older package changes nothing', { option: 'https://catalog.example/bio' }, '2026-09-20.1', 'As served'],
    ['a package of the same release neither', { option: 'https://catalog.example/bio' }, '2026-10-01.1', 'As served'],
    ['a newer package serves at once', { option: 'https://catalog.example/bio' }, '2026-11-01.1', 'As packaged later'],
    ['a newer package serves at once', { build: 'https://catalog.example/bio' }, '2026-11-01.1', 'As packaged later'],
    ['not where a policy set the address', { policy: 'https://catalog.example/bio' }, '2026-11-01.1', 'As served'],
  ];
  it.each(cases)('%s: %o, %s', async (_, addresses, release, expected) => {
    const { keeper, shipped, name, clock } = await aMachine(addresses);
    await keeper.sync('person');
    shipped.files = await contents('As packaged later', release);
    await keeper.updated();
    expect(await name()).toBe(expected);
    // The server's older release does not come back by itself.
    clock.now += 25 * hour;
    await keeper.sync('alarm');
    expect(await name()).toBe(expected);
  });

  it('whose package came in place of an address gives way when that has a newer release, or is saved again', async () => {
    const { keeper, shipped, server, name } = await aMachine({ option: 'https://catalog.example/bio' });
    await keeper.sync('person');
    shipped.files = await contents('As packaged later', '2026-11-01.1');
    await keeper.updated();
    await keeper.addressChanged();
    expect(await name()).toBe('As served');
    await keeper.updated();
    expect(await name()).toBe('As packaged later');
    server.files = await contents('As served last', '2026-12-01.1');
    await keeper.sync('alarm');
    expect(await name()).toBe('As served last');
  });
});

it('a database that was lost is filled from the package at once, and from the address at the next look', async () => {
  const { keeper, name } = await aMachine({ option: 'https://catalog.example/bio' });
  await keeper.sync('person');
  for (const database of await indexedDB.databases()) await deleteDB(database.name ?? '');
  expect(await name()).toBe('As packaged');
  await keeper.sync('alarm');
  expect(await name()).toBe('As served');
});

it('a sync sends nothing about the person', async () => {
  const { keeper, server } = await aMachine({ option: 'https://catalog.example/bio' });
  const sent: RequestInit[] = [];
  const { fetch } = server;
  server.fetch = async (input, init = {}) => {
    sent.push(init);
    return fetch(input, init);
  };
  await keeper.sync('person');
  expect(sent.length).toBeGreaterThan(2);
  for (const init of sent) {
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
    expect([init.method, init.headers, init.body]).toEqual([undefined, undefined, undefined]);
  }
});

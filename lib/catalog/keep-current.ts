import type { CatalogStatus } from './catalog-status';
import type { KeeperWorld } from './keeper-world';
import { isSoon, mayFetch, waitAfter, waitBeforeFirst, waitOf } from './schedule';
import { packageSource } from './self-filling';
import type { SyncProgress } from './sync';
import { outcomeOf, remembering, type SyncMemory } from './sync-memory';

export type Occasion = 'alarm' | 'person' | 'saved address';

/** Keeps the catalogue in step with the address that is set, and with the package after an update. */
export function keepCurrent(world: KeeperWorld) {
  const { catalog, packaged, builtIn, memory, alarm, onRest } = world;
  let running:
    | { progress: SyncProgress; done: Promise<unknown>; stop: AbortController; base: string; lookOnly?: boolean }
    | undefined;

  /** The package and the address that was built in give the same catalogue. */
  const isOwn = (source: string | undefined) =>
    source === packageSource || (source !== undefined && source === builtIn);

  async function remember(change: (memory: SyncMemory) => SyncMemory): Promise<SyncMemory> {
    const changed = change(await memory.read());
    await memory.write(changed);
    return changed;
  }

  async function run(
    source: string,
    base: string,
    more: { lookOnly?: boolean; olderToo?: boolean; newerOnly?: boolean },
  ) {
    const stop = new AbortController();
    const work = catalog.follow({
      base,
      source,
      ...more,
      isSame: (other) => isOwn(source) && isOwn(other),
      signal: stop.signal,
      // Where an address is set, its sites rest; the package's are older.
      onRest: source === packageSource && (await world.address()).status === 'address' ? undefined : onRest,
      onProgress: (progress) => {
        if (running?.stop === stop) running.progress = progress;
      },
    });
    const done = work.catch(() => undefined);
    running = { progress: { step: 'asking', done: 0, total: 0 }, done, stop, base, lookOnly: more.lookOnly };
    try {
      return await work;
    } finally {
      if (running?.stop === stop) running = undefined;
    }
  }

  async function syncFrom(base: string, occasion: Occasion): Promise<void> {
    // Should the browser end the background meanwhile, the alarm resumes what was begun.
    const before = await memory.read();
    await alarm.set(waitAfter({ ...before, failures: before.failures + 1 }, world.now(), world.random));
    const lookOnly = occasion === 'alarm' && !mayFetch(before, base, world.now());
    const newerOnly = before.superseded?.base === base;
    const result = await run(base, base, { lookOnly, newerOnly });
    const now = world.now();
    if (result.status === 'failed' && result.why === 'stopped') return;
    const after = await remember((known) => remembering(known, base, result, now));
    await alarm.set(waitAfter(after, now, world.random));
  }

  async function sync(occasion: Occasion): Promise<void> {
    const address = await world.address();
    if (address.status !== 'address') return alarm.set(undefined) as Promise<void>;
    const { base } = address;
    // A look at the index alone is not what a person asks for.
    const isEnough = occasion === 'alarm' || !running?.lookOnly;
    if (running?.base === base && isEnough) return void (await running.done);
    running?.stop.abort();
    await running?.done;
    const { notBefore } = await memory.read();
    const wait = notBefore?.base === base ? waitOf(notBefore.at, world.now()) : 0;
    if (wait > 0 && occasion !== 'saved address') return alarm.set(wait + world.random() * 60_000) as Promise<void>;
    await syncFrom(base, occasion);
  }

  async function backToPackage(): Promise<void> {
    running?.stop.abort();
    await running?.done;
    await alarm.set(undefined);
    const { serving } = await memory.read();
    await memory.write({ serving, failures: 0 });
    const result = await run(packageSource, packaged, { olderToo: true });
    await remember((known) => ({
      ...known,
      last: { at: world.now(), base: packageSource, outcome: outcomeOf(result) },
    }));
  }

  return {
    sync,

    /** At every start of the background: an alarm that is missing, or that a clock set back has put far off, is set anew. */
    async start(): Promise<void> {
      const { status } = await world.address();
      const at = await alarm.at();
      if (status !== 'address') {
        if (at !== undefined) await alarm.set(undefined);
      } else if (at === undefined || !isSoon(at, world.now())) await alarm.set(waitBeforeFirst(world.random));
    },

    /**
     * After an installation or an update of the extension: a packaged release newer than the one from an address serves
     * at once, unless an administrator set that address; an older one changes nothing.
     */
    async updated(): Promise<void> {
      const [served, address] = await Promise.all([catalog.served(), world.address()]);
      const source = served?.source;
      if (source === undefined || source === packageSource || address.from !== 'policy') {
        const result = await run(packageSource, packaged, { newerOnly: true });
        const took = result.status === 'complete' && source !== undefined && !isOwn(source);
        if (took) await remember((known) => ({ ...known, superseded: { base: source } }));
      }
      if (address.status === 'address') await alarm.set(waitBeforeFirst(world.random));
    },

    /** After the address was changed. */
    async addressChanged(): Promise<void> {
      const address = await world.address();
      if (address.status === 'none') return backToPackage();
      await remember(({ superseded: _, notBefore: __, ...known }) => ({ ...known, failures: 0 }));
      await sync('saved address');
    },

    async status(): Promise<CatalogStatus> {
      const [served, address, { last, notBefore }, next] = await Promise.all([
        catalog.served(),
        world.address(),
        memory.read(),
        alarm.at(),
      ]);
      const base = address.status === 'address' ? address.base : packageSource;
      const wait = notBefore?.base === base ? waitOf(notBefore.at, world.now()) : 0;
      return {
        served,
        address,
        builtIn,
        running: running?.progress,
        last: last?.base === base ? last : undefined,
        next,
        waitUntil: wait > 0 ? notBefore?.at : undefined,
      };
    },
  };
}

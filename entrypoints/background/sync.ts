import browser from 'webextension-polyfill';
import { chooseAddress, parseAddress } from '../../lib/catalog/address';
import { keepCurrent } from '../../lib/catalog/keep-current';
import type { Catalog, CatalogOptions } from '../../lib/catalog/service';
import { parseSyncMemory } from '../../lib/catalog/sync-memory';
import type { Handlers } from '../../lib/messages';
import { writeRest } from '../../lib/settings';
import { readAddresses, readSyncMemory, writeAddress, writeSyncMemory } from '../../lib/settings/catalog-source';
import { followPolicy } from '../../lib/settings/policy';
import { restingSites } from '../../lib/sites/index';

/** Where the catalogue is that came with the extension. */
export const packaged = browser.runtime.getURL('catalog');

const alarmName = 'catalog';
/** Milliseconds between signs of life while a sync runs: the browser ends a background that is quiet for 30 seconds. */
const signOfLife = 20_000;

const build: string | undefined = import.meta.env.WXT_CATALOG_ADDRESS || undefined;
const builtIn = build === undefined ? undefined : parseAddress(build);

const address = async () => chooseAddress({ ...(await readAddresses()), build });
const memory = { read: async () => parseSyncMemory(await readSyncMemory()), write: writeSyncMemory };

/** What the catalogue is opened with, as far as syncs are concerned. */
export const syncedCatalog = {
  base: packaged,
  serving: {
    read: async () => (await memory.read()).serving,
    write: async (serving) => memory.write({ ...(await memory.read()), serving }),
  },
  // Where an address is set, its index says which sites rest.
  onRest: async (rest) => {
    if ((await address()).status !== 'address') await writeRest(restingSites(rest));
  },
} satisfies Partial<CatalogOptions>;

/** Keeps the catalogue in step: by alarm, on request, after an update. Listeners are registered at once. */
export function startSync(catalog: Catalog) {
  const keeper = keepCurrent({
    catalog,
    packaged,
    address,
    builtIn: builtIn?.status === 'address' ? builtIn.base : undefined,
    memory,
    alarm: {
      at: async () => (await browser.alarms.get(alarmName))?.scheduledTime,
      set: async (wait) => {
        if (wait === undefined) await browser.alarms.clear(alarmName);
        else browser.alarms.create(alarmName, { delayInMinutes: wait / 60_000 });
      },
    },
    onRest: (rest) => writeRest(restingSites(rest)),
    now: Date.now,
    random: Math.random,
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void awake(keeper.sync('alarm'));
  });
  /** What follows on a change of the address, while it lasts. */
  let changing: Promise<void> | undefined;
  const addressChanged = () => {
    const change = awake(keeper.addressChanged()).finally(() => {
      if (changing === change) changing = undefined;
    });
    changing = change;
  };
  followPolicy(() => addressChanged());
  void keeper.start();

  return {
    keeper,
    answers: {
      catalogStatus: keeper.status,
      async syncCatalog() {
        await (changing ?? awake(keeper.sync('person')));
        return keeper.status();
      },
      async setCatalogAddress(text) {
        const parsed = parseAddress(text);
        if (parsed.status === 'bad') return parsed;
        if ((await readAddresses()).policy !== undefined) return { status: 'locked' };
        await writeAddress(parsed.status === 'address' ? parsed.base : '');
        addressChanged();
        return { status: 'saved' };
      },
    } satisfies Handlers,
  };
}

/** Keeps the background from being ended for quiet while it works. */
async function awake(work: Promise<void>): Promise<void> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), signOfLife);
  try {
    await work;
  } catch (error) {
    console.warn('bio.rodeo: the catalogue cannot be kept current', error);
  } finally {
    clearInterval(timer);
  }
}

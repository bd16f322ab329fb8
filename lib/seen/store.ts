import type { DBSchema } from 'idb';
import { keepDatabase, type Migration } from '../kept/store';
import { mostVisits, Visit } from './visit';

interface SeenSchema extends DBSchema {
  visits: { key: string; value: Visit; indexes: { at: string } };
}

/** One for each version there has been: add one at the end, never change one. */
const migrations: Migration<SeenSchema>[] = [
  (database) => void database.createObjectStore('visits', { keyPath: 'address' }).createIndex('at', 'at'),
];

/** Pages with models that a person opened, each page once, in a database of their own. */
export function openSeen(name = 'seen', most = mostVisits) {
  const kept = keepDatabase<SeenSchema>({ name, migrations });

  return {
    /** The latest first. */
    async all(): Promise<Visit[]> {
      const stored = await kept.use((database) => database.getAllFromIndex('visits', 'at'));
      return stored.flatMap((value) => Visit.safeParse(value).data ?? []).reverse();
    },

    /** Remembers a visit in the place of an earlier one of the same page; beyond the limit the oldest goes. */
    async add(visit: Visit): Promise<void> {
      await kept.use(async (database) => {
        const { store, done } = database.transaction('visits', 'readwrite');
        await store.put(visit);
        let over = (await store.count()) - most;
        for (let cursor = await store.index('at').openCursor(); cursor && over > 0; over -= 1) {
          await cursor.delete();
          cursor = await cursor.continue();
        }
        await done;
      });
    },

    async forget(address: string): Promise<void> {
      await kept.use((database) => database.delete('visits', address));
    },

    async clear(): Promise<void> {
      await kept.use((database) => database.clear('visits'));
    },

    close: kept.close,
  };
}

export type Seen = ReturnType<typeof openSeen>;

import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { z } from 'zod';
import { type Forgettable, measure } from '../kept/answers';

/*
 * What live figures keep, in a database of the extension's own origin: answers of services, and the secrets by which
 * they are asked. Content scripts cannot reach it. Sync never touches it.
 */

const storeVersion = 1;
/** Milliseconds after which an answer is forgotten. */
const longest = 90 * 86_400_000;

export type SecretName = 'github-token' | 'openalex-key' | 'email';

export interface Kept {
  value: unknown;
  /** When the service gave it, in milliseconds since 1970. */
  at: number;
  /** Nothing of it is missing. */
  whole: boolean;
}

interface LiveSchema extends DBSchema {
  answers: { key: string; value: Kept; indexes: { at: number } };
  secrets: { key: string; value: string };
}

/** Its size is of the answers, and they alone are cleared: secrets stay. */
export interface LiveStore extends Forgettable {
  /** Absent: never kept, forgotten, or the database cannot be used. */
  recall(key: string): Promise<Kept | undefined>;
  /** A full disk or a broken database loses nothing but the answer. */
  keep(key: string, kept: Kept): Promise<void>;
  readSecret(name: SecretName): Promise<string | undefined>;
  /** `undefined` forgets it. Throws when it cannot be kept, for whoever typed it has to know. */
  writeSecret(name: SecretName, value: string | undefined): Promise<void>;
}

const KeptShape = z.object({ value: z.unknown(), at: z.number(), whole: z.boolean() });
const Secret = z.string().min(1);

export function openLiveStore(name = 'live', now: () => number = Date.now): LiveStore {
  let current: Promise<IDBPDatabase<LiveSchema>> | undefined;
  const forget = () => {
    current = undefined;
  };

  const connect = () =>
    openDB<LiveSchema>(name, storeVersion, {
      upgrade(database) {
        database.createObjectStore('answers').createIndex('at', 'at');
        database.createObjectStore('secrets');
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });

  /** A database without its stores, which a stop in the middle may leave, is made anew. */
  async function connectSoundly(): Promise<IDBPDatabase<LiveSchema>> {
    let database = await connect();
    if (!['answers', 'secrets'].every((store) => [...database.objectStoreNames].includes(store as 'answers'))) {
      database.close();
      await deleteDB(name);
      database = await connect();
    }
    await dropOld(database, now() - longest);
    return database;
  }

  const open = () => {
    current ??= connectSoundly();
    current.catch(forget);
    return current;
  };

  return {
    async recall(key) {
      try {
        return KeptShape.safeParse(await (await open()).get('answers', key)).data;
      } catch {
        return undefined;
      }
    },
    async keep(key, kept) {
      try {
        await (await open()).put('answers', kept, key);
      } catch {
        // The figure is shown all the same, and asked for again another time.
      }
    },
    async size() {
      return measure((await open()).transaction('answers').store);
    },
    async clear() {
      await (await open()).clear('answers');
    },
    async readSecret(name) {
      try {
        return Secret.safeParse(await (await open()).get('secrets', name)).data;
      } catch {
        return undefined;
      }
    },
    async writeSecret(name, value) {
      const database = await open();
      if (value === undefined) await database.delete('secrets', name);
      else await database.put('secrets', value, name);
    },
  };
}

async function dropOld(database: IDBPDatabase<LiveSchema>, before: number): Promise<void> {
  const transaction = database.transaction('answers', 'readwrite');
  for await (const cursor of transaction.store.index('at').iterate(IDBKeyRange.upperBound(before))) cursor.delete();
  await transaction.done;
}

import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Figures, ModelRecord } from './schema';

/** Raise it when what is stored changes its shape, derived texts included: an older database is then emptied and filled anew. */
export const replicaVersion = 4;

export interface ReplicaSchema extends DBSchema {
  models: {
    key: string;
    /** The record, and the shard it came with so that it can vanish with it. */
    value: ModelRecord & { shard: string };
    indexes: { identifiers: string; shard: string };
  };
  /**
   * Figures by slug, in chunks of some slugs that follow each other, under the first of them: a request costs more than
   * its bytes, and the first fill waits for each.
   */
  figures: { key: string; value: Map<string, Figures> };
  /** Who cites the models of a shard, likewise in chunks, each under `{shard}/{first slug}`. */
  citing: { key: string; value: Map<string, Figures> };
  /**
   * `release`, `applying`, `source`, `generatedAt`, `figures`, `shard:{id}`, `citing:{id}` (SHA-256 of what is stored): strings.
   * `text:{name}`: what was made of all models, a text or a plain object.
   */
  meta: { key: string; value: unknown };
}

export type ReplicaDatabase = IDBPDatabase<ReplicaSchema>;

export interface ConnectionOptions {
  name: string;
  version: number;
  /** Called when the database opened holds no whole release: a new one, or one whose fill was stopped. */
  onIncomplete(): void;
}

type Work<Value> = (database: ReplicaDatabase) => Promise<Value>;

export interface Connection {
  /** Does the work on an open database; a lost one is opened again, a broken one deleted and made anew. */
  use<Value>(work: Work<Value>): Promise<Value>;
  close(): Promise<void>;
  /** Deletes the database. */
  destroy(): Promise<void>;
}

/** The connection was lost (the browser closed it, the site's data were cleared): open again. */
const lost = new Set(['InvalidStateError', 'UnknownError', 'VersionError', 'NotFoundError', 'AbortError']);
/** Still so after opening again: the database is broken, of a newer version or without its stores. */
const broken = new Set(['InvalidStateError', 'UnknownError', 'VersionError', 'NotFoundError']);

export function connect({ name, version, onIncomplete }: ConnectionOptions): Connection {
  let current: Promise<ReplicaDatabase> | undefined;

  function open(): Promise<ReplicaDatabase> {
    current ??= openReplicaDatabase(name, version, () => {
      current = undefined;
    }).then(async (database) => {
      if ((await database.get('meta', 'release')) === undefined) onIncomplete();
      return database;
    });
    return current;
  }

  async function close(connection: typeof current): Promise<void> {
    // Another caller may have opened a sound one meanwhile: that one stays.
    if (current === connection) current = undefined;
    const database = await connection?.catch(() => undefined);
    database?.close();
  }

  async function attempt<Value>(work: Work<Value>, mendable: ReadonlySet<string>, mend: () => Promise<Value>) {
    const connection = open();
    try {
      return await work(await connection);
    } catch (error) {
      await close(connection);
      if (error instanceof Error && mendable.has(error.name)) return mend();
      throw error;
    }
  }

  return {
    close: () => close(current),
    async destroy() {
      await close(current);
      await deleteDB(name);
    },
    use: (work) =>
      attempt(work, lost, () =>
        attempt(work, broken, async () => {
          await deleteDB(name);
          return work(await open());
        }),
      ),
  };
}

async function openReplicaDatabase(name: string, version: number, onGone: () => void): Promise<ReplicaDatabase> {
  return openDB<ReplicaSchema>(name, version, {
    upgrade(database) {
      for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
      const models = database.createObjectStore('models', { keyPath: 'slug' });
      models.createIndex('identifiers', 'identifiers', { multiEntry: true });
      models.createIndex('shard', 'shard');
      database.createObjectStore('figures');
      database.createObjectStore('citing');
      database.createObjectStore('meta');
    },
    // Someone deletes or replaces the database: stand aside at once, the next use opens what is there then.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}

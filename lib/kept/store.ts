import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';

/** Takes a database one version on. What is in it stays: nothing that a person keeps is ever thrown away for a new shape. */
export type Migration<Schema extends DBSchema> = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

export interface KeptOptions<Schema extends DBSchema> {
  name: string;
  /** In order, one for each version there has been: only ever added to. */
  migrations: readonly Migration<Schema>[];
}

export interface Kept<Schema extends DBSchema> {
  /** Does the work on the open database, once more on a new connection if the first was lost. Throws what the browser says. */
  use<Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** The connection is gone (the browser closed it): open again. */
const lost = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

/**
 * A database of what a person keeps. Apart from the replica, and never deleted here, whatever is wrong with it: a database
 * of a newer version or a damaged one is left as it is and the error told.
 */
export function keepDatabase<Schema extends DBSchema>({ name, migrations }: KeptOptions<Schema>): Kept<Schema> {
  let current: Promise<IDBPDatabase<Schema>> | undefined;

  const forget = () => {
    current = undefined;
  };

  function open(): Promise<IDBPDatabase<Schema>> {
    current ??= openDB<Schema>(name, migrations.length, {
      async upgrade(database, from, _to, transaction) {
        for (const migrate of migrations.slice(from)) await migrate(database, transaction);
      },
      // A newer version of the extension, or the person clearing everything, waits for us: stand aside at once.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    current.catch(forget);
    return current;
  }

  return {
    async use(work) {
      const connection = open();
      try {
        return await work(await connection);
      } catch (error) {
        if (!(error instanceof Error && lost.has(error.name))) throw error;
        if (current === connection) forget();
        (await connection.catch(() => undefined))?.close();
        return work(await open());
      }
    },
    async close() {
      const database = await current?.catch(() => undefined);
      forget();
      database?.close();
    },
  };
}

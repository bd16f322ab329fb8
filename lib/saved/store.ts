import type { DBSchema } from 'idb';
import { type Kept, keepDatabase, type Migration } from '../kept/store';
import { type MergeReport, mergeSaved } from './merge';
import { SavedModel } from './schema';

interface SavedSchema extends DBSchema {
  models: { key: string; value: SavedModel };
}

/** One for each version there has been. What is stored outlives them all: add one at the end, never change one. */
const migrations: Migration<SavedSchema>[] = [
  (database) => void database.createObjectStore('models', { keyPath: 'slug' }),
];

/** The models a person saved, in a database of their own: no sync, no update of the extension and no clearing of the catalogue touches it. */
export function openSaved(name = 'saved') {
  const kept: Kept<SavedSchema> = keepDatabase({ name, migrations });

  return {
    find: async (slug: string) => parse(await kept.use((database) => database.get('models', slug))),

    async all(): Promise<SavedModel[]> {
      const stored = await kept.use((database) => database.getAll('models'));
      return stored.flatMap((value) => parse(value) ?? []);
    },

    /** Keeps a model that is not kept yet; one that is stays as it is. */
    async add(model: SavedModel): Promise<SavedModel> {
      return kept.use(async (database) => {
        const transaction = database.transaction('models', 'readwrite');
        const before = parse(await transaction.store.get(model.slug));
        if (!before) await transaction.store.put(withoutAbsent(model));
        await transaction.done;
        return before ?? model;
      });
    },

    /** Writes what `change` makes of a saved model, in one transaction. Absent: it is not saved. */
    async change(slug: string, change: (model: SavedModel) => SavedModel): Promise<SavedModel | undefined> {
      return kept.use(async (database) => {
        const transaction = database.transaction('models', 'readwrite');
        const before = parse(await transaction.store.get(slug));
        const after = before && change(before);
        if (after) await transaction.store.put(withoutAbsent(after));
        await transaction.done;
        return after;
      });
    },

    /** Takes a model out and answers what was kept of it, to the last word: in one transaction. */
    async remove(slug: string): Promise<SavedModel | undefined> {
      return kept.use(async (database) => {
        const transaction = database.transaction('models', 'readwrite');
        const before = parse(await transaction.store.get(slug));
        await transaction.store.delete(slug);
        await transaction.done;
        return before;
      });
    },

    /** Takes in what a file brought, in one transaction: all of it or nothing. */
    async merge(theirs: readonly SavedModel[]): Promise<MergeReport> {
      return kept.use(async (database) => {
        const transaction = database.transaction('models', 'readwrite');
        const mine = (await transaction.store.getAll()).flatMap((value) => parse(value) ?? []);
        const { write, report } = mergeSaved(mine, theirs);
        try {
          for (const model of write) await transaction.store.put(withoutAbsent(model));
        } catch (error) {
          transaction.abort();
          await transaction.done.catch(() => undefined);
          throw error;
        }
        await transaction.done;
        return report;
      });
    },

    async clear(): Promise<void> {
      await kept.use((database) => database.clear('models'));
    },

    close: kept.close,
  };
}

/** What the database holds; absent where it is nothing a person saved. It stays there all the same. */
function parse(stored: unknown): SavedModel | undefined {
  return SavedModel.safeParse(stored).data;
}

/** As it comes out of a file: a field that is absent is not there. */
const withoutAbsent = (model: SavedModel): SavedModel => JSON.parse(JSON.stringify(model));

export type Saved = ReturnType<typeof openSaved>;

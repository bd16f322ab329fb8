import 'fake-indexeddb/auto';
import { type DBSchema, deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { type Kept, keepDatabase, type Migration } from '../../lib/kept/store';

interface Schema extends DBSchema {
  things: { key: string; value: { id: string; words: string } };
  more: { key: string; value: string };
}

const first: Migration<Schema> = (database) => void database.createObjectStore('things', { keyPath: 'id' });
const second: Migration<Schema> = async (database, transaction) => {
  database.createObjectStore('more');
  const things = transaction.objectStore('things');
  for (const thing of await things.getAll()) await things.put?.({ ...thing, words: thing.words.toUpperCase() });
};

const name = 'kept-test';
let kept: Kept<Schema>;
afterEach(async () => {
  await kept.close();
  await deleteDB(name);
});

const words = () => kept.use(async (database) => (await database.get('things', 'a'))?.words);

describe('a database of what is kept', () => {
  it('is brought from version to version with all that is in it', async () => {
    kept = keepDatabase({ name, migrations: [first] });
    await kept.use((database) => database.put('things', { id: 'a', words: 'mine' }));
    await kept.close();
    kept = keepDatabase({ name, migrations: [first, second] });
    expect(await words()).toBe('MINE');
    await kept.use((database) => database.put('more', 'new', 'key'));
  });

  it('is made at its latest version at once where there was none', async () => {
    kept = keepDatabase({ name, migrations: [first, second] });
    expect(await kept.use(async (database) => [...database.objectStoreNames])).toEqual(['more', 'things']);
  });

  it('is opened again after its connection was lost', async () => {
    kept = keepDatabase({ name, migrations: [first] });
    await kept.use(async (database) => {
      await database.put('things', { id: 'a', words: 'mine' });
      database.close();
    });
    expect(await words()).toBe('mine');
  });

  it('stands aside for a newer version, and does not come back as an older one', async () => {
    kept = keepDatabase({ name, migrations: [first] });
    await kept.use((database) => database.put('things', { id: 'a', words: 'mine' }));
    const newer = await openDB(name, 5);
    expect((await newer.get('things', 'a'))?.words).toBe('mine');
    await expect(words()).rejects.toMatchObject({ name: 'VersionError' });
    newer.close();
  });

  it('does nothing twice that failed for another reason', async () => {
    kept = keepDatabase({ name, migrations: [first] });
    let times = 0;
    const work = kept.use(async () => {
      times += 1;
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(work).rejects.toThrow('full');
    expect(times).toBe(1);
  });
});

import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSaved, type Saved } from '../../lib/saved/store';
import { aSaved } from './fixtures';

let saved: Saved;
const name = 'saved-test';
const open = () => {
  saved = openSaved(name);
  return saved;
};
afterEach(async () => {
  await saved.close();
  await deleteDB(name);
});

const slugs = async () => (await saved.all()).map(({ slug }) => slug);

describe('saved models', () => {
  it('are there after the browser was closed', async () => {
    await open().add(aSaved({ note: 'keep' }));
    await saved.close();
    open();
    expect(await saved.all()).toEqual([aSaved({ note: 'keep' })]);
  });

  it('keep their words when they are saved a second time', async () => {
    await open().add(aSaved({ note: 'mine', tags: ['a'] }));
    expect(await saved.add(aSaved())).toEqual(aSaved({ note: 'mine', tags: ['a'] }));
    expect(await saved.find('tissue-net')).toEqual(aSaved({ note: 'mine', tags: ['a'] }));
  });

  it('that are taken out can be put back as they were', async () => {
    await open().add(aSaved({ note: 'mine' }));
    const removed = await saved.remove('tissue-net');
    expect(await saved.all()).toEqual([]);
    if (removed) await saved.add(removed);
    expect(await saved.all()).toEqual([aSaved({ note: 'mine' })]);
  });

  it('come out with the last words, whichever page wrote them meanwhile', async () => {
    await open().add(aSaved());
    const [removed, changed] = await Promise.all([
      saved.remove('tissue-net'),
      saved.change('tissue-net', (model) => ({ ...model, note: 'last' })),
    ]);
    expect(changed === undefined || removed?.note === 'last').toBe(true);
  });

  it('that are not there are not changed into being', async () => {
    expect(await open().change('tissue-net', (model) => ({ ...model, note: 'x' }))).toBeUndefined();
    expect(await saved.remove('tissue-net')).toBeUndefined();
    expect(await saved.all()).toEqual([]);
  });

  it('take in a file in one go, or not at all', async () => {
    await open().add(aSaved({ slug: 'mine' }));
    const { put: real } = IDBObjectStore.prototype;
    let puts = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
      puts += 1;
      if (puts > 1) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, value);
    });
    await expect(saved.merge([aSaved({ slug: 'a' }), aSaved({ slug: 'b' })])).rejects.toThrow('full');
    put.mockRestore();
    expect(await slugs()).toEqual(['mine']);
    expect(await saved.merge([aSaved({ slug: 'a' }), aSaved({ slug: 'b' })])).toMatchObject({ added: 2 });
    expect(await slugs()).toEqual(['a', 'b', 'mine']);
  });

  it('that something damaged are left out and stay where they are', async () => {
    await open().add(aSaved());
    const database = await openDB(name);
    await database.put('models', { slug: 'broken', note: 7 });
    database.close();
    expect(await slugs()).toEqual(['tissue-net']);
    const again = await openDB(name);
    expect(await again.count('models')).toBe(2);
    again.close();
  });

  it('of a newer version of the extension are left alone', async () => {
    const newer = await openDB(name, 9, { upgrade: (database) => void database.createObjectStore('models') });
    await newer.put('models', 'theirs', 'key');
    newer.close();
    await expect(open().all()).rejects.toMatchObject({ name: 'VersionError' });
    const after = await openDB(name);
    expect(await after.get('models', 'key')).toBe('theirs');
    after.close();
  });
});

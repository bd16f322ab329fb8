import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openLiveStore } from '../../lib/live/store';

const day = 86_400_000;
let count = 0;
const aName = () => `live ${count++}`;

describe('the store of live figures', () => {
  it('gives back what was kept, also after the browser was closed', async () => {
    const name = aName();
    const kept = { value: { stars: 1 }, at: 1000, whole: true };
    await openLiveStore(name, () => 1000).keep('a', kept);
    expect(await openLiveStore(name, () => 1000).recall('a')).toEqual(kept);
    expect(await openLiveStore(name, () => 1000).recall('b')).toBeUndefined();
  });

  it('forgets answers of more than 90 days, and no secret', async () => {
    const name = aName();
    const store = openLiveStore(name, () => 0);
    await store.keep('old', { value: 1, at: 0, whole: true });
    await store.keep('new', { value: 1, at: 5 * day, whole: true });
    await store.writeSecret('github-token', 'secret');
    const later = openLiveStore(name, () => 92 * day);
    expect(await later.recall('old')).toBeUndefined();
    expect(await later.recall('new')).toBeDefined();
    expect(await later.readSecret('github-token')).toBe('secret');
  });

  it('keeps a secret until it is forgotten', async () => {
    const store = openLiveStore(aName());
    expect(await store.readSecret('openalex-key')).toBeUndefined();
    await store.writeSecret('openalex-key', 'k');
    await store.writeSecret('github-token', 't');
    await store.writeSecret('openalex-key', undefined);
    expect(await store.readSecret('openalex-key')).toBeUndefined();
    expect(await store.readSecret('github-token')).toBe('t');
  });

  it('tells how many answers there are and forgets them, and no secret', async () => {
    const name = aName();
    const store = openLiveStore(name);
    await store.writeSecret('github-token', 't');
    expect(await store.size()).toEqual({ entries: 0, bytes: 0 });
    await store.keep('a', { value: 'ä', at: Date.now(), whole: true });
    await store.keep('b', { value: 1, at: Date.now(), whole: true });
    expect(await store.size()).toMatchObject({ entries: 2 });
    await store.clear();
    expect(await store.size()).toEqual({ entries: 0, bytes: 0 });
    expect(await openLiveStore(name).recall('a')).toBeUndefined();
    expect(await openLiveStore(name).readSecret('github-token')).toBe('t');
  });

  it('that cannot be opened has no figures and loses none, but says that a secret is not kept', async () => {
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const store = openLiveStore(aName());
    expect(await store.recall('a')).toBeUndefined();
    await store.keep('a', { value: 1, at: 0, whole: true });
    expect(await store.readSecret('github-token')).toBeUndefined();
    await expect(store.writeSecret('github-token', 't')).rejects.toThrow();
    await expect(store.size()).rejects.toThrow();
    await expect(store.clear()).rejects.toThrow();
    refuse.mockRestore();
    // The next use tries again.
    await store.keep('a', { value: 1, at: Date.now(), whole: true });
    expect(await store.recall('a')).toBeDefined();
  });

  it('that lost its stores is made anew', async () => {
    const name = aName();
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(name, 1);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    const store = openLiveStore(name);
    await store.writeSecret('github-token', 't');
    expect(await store.readSecret('github-token')).toBe('t');
  });
});

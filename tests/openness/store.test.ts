import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openOpennessStore } from '../../lib/openness/store';
import { anEvidence, whole } from '../fixtures/openness/repositories';

describe('what checks gathered', () => {
  it('is kept by repository, whatever the case of its name', async () => {
    const store = openOpennessStore('kept');
    await store.keep('Lab/Fold', { evidence: whole, at: 1 });
    expect(await store.recall('lab/fold')).toEqual({ evidence: whole, at: 1 });
    expect(await store.recall('lab/other')).toBeUndefined();
  });

  it('is kept for forty repositories, the newest', async () => {
    const store = openOpennessStore('forty');
    for (let at = 0; at < 43; at += 1) await store.keep(`lab/${at}`, { evidence: anEvidence(), at });
    expect(await store.recall('lab/2')).toBeUndefined();
    expect(await store.recall('lab/3')).toMatchObject({ at: 3 });
  });

  it('is counted, and forgotten', async () => {
    const store = openOpennessStore('forgotten');
    await store.keep('lab/fold', { evidence: whole, at: 1 });
    await store.keep('lab/other', { evidence: anEvidence(), at: 2 });
    expect(await store.size()).toMatchObject({ entries: 2 });
    await store.clear();
    expect([await store.size(), await store.paths()]).toEqual([{ entries: 0, bytes: 0 }, []]);
    expect(await store.recall('lab/fold')).toBeUndefined();
  });

  it('is not trusted when it has another shape', async () => {
    const store = openOpennessStore('shape');
    await store.keep('lab/fold', { evidence: whole, at: 1 });
    const database = await openDB('shape');
    await database.put('evidence', { at: 2, evidence: { path: 4 } }, 'lab/fold');
    database.close();
    expect(await store.recall('lab/fold')).toBeUndefined();
  });
});

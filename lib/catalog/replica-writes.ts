import { unwrap } from 'idb';
import type { ReplicaDatabase } from './replica-connection';
import type { ModelRecord } from './schema';

/*
 * Each write is one transaction, so a stop at any instant leaves a file's content with its hash, or neither.
 * Within it, requests go to the plain store: a failed one ends the transaction, whose end is waited for.
 */

const everything = ['models', 'figures', 'citing', 'meta'] as const;

/** Puts a shard's models in the place of those it held before. */
export async function putShard(
  database: ReplicaDatabase,
  id: string,
  content: { sha256: string; records: readonly ModelRecord[] },
): Promise<void> {
  const transaction = database.transaction(['models', 'meta'], 'readwrite', { durability: 'relaxed' });
  const models = transaction.objectStore('models');
  const staying = new Set(content.records.map(({ slug }) => slug));
  for (const slug of await models.index('shard').getAllKeys(id)) if (!staying.has(slug)) unwrap(models).delete(slug);
  for (const record of content.records) unwrap(models).put({ ...record, shard: id });
  unwrap(transaction.objectStore('meta')).put(content.sha256, `shard:${id}`);
  await transaction.done;
}

/** Facts that changed between two releases, with what is stored of the later one. */
export interface StoredChanges {
  /** The release that they are changes of, which must be here whole. */
  from: string;
  release: string;
  source: string;
  /** With the shard that each belongs to. */
  records: readonly (ModelRecord & { shard: string })[];
  removed: readonly string[];
  /** SHA-256 of every shard of the later release, by id. */
  shards: ReadonlyMap<string, string>;
}

/** Goes from one release's facts to another's at once. Says no, and stores nothing, when the earlier is not here whole. */
export async function putChanges(database: ReplicaDatabase, changes: StoredChanges): Promise<boolean> {
  const transaction = database.transaction(['models', 'meta'], 'readwrite', { durability: 'relaxed' });
  const meta = transaction.objectStore('meta');
  const [release, applying] = await Promise.all([meta.get('release'), meta.get('applying')]);
  if (release !== changes.from || applying !== changes.from) return false;
  const models = unwrap(transaction.objectStore('models'));
  for (const slug of changes.removed) models.delete(slug);
  for (const record of changes.records) models.put(record);
  const plain = unwrap(meta);
  for (const [id, sha256] of changes.shards) plain.put(sha256, `shard:${id}`);
  plain.put(changes.release, 'applying');
  plain.put(changes.source, 'source');
  await transaction.done;
  return true;
}

/** Removes a shard and its models. */
export async function deleteShard(database: ReplicaDatabase, id: string): Promise<void> {
  const transaction = database.transaction(['models', 'meta'], 'readwrite');
  const models = transaction.objectStore('models');
  for (const slug of await models.index('shard').getAllKeys(id)) unwrap(models).delete(slug);
  unwrap(transaction.objectStore('meta')).delete(`shard:${id}`);
  await transaction.done;
}

/** Remembers which release the next writes belong to, and where it comes from. */
export async function putBegin(database: ReplicaDatabase, content: { release: string; source: string }): Promise<void> {
  const transaction = database.transaction('meta', 'readwrite');
  const meta = unwrap(transaction.store);
  meta.put(content.release, 'applying');
  meta.put(content.source, 'source');
  await transaction.done;
}

/** What a sync leaves when all its files are there. */
export interface Finish {
  /** Made of all models: texts, or plain objects. Absent: those that are there still hold. */
  texts?: Readonly<Record<string, unknown>>;
  applied: string;
  generatedAt?: string;
  whole: boolean;
}

/**
 * Stores derived texts, and a release as whole when there is one to be so. Says no, and stores nothing, when the
 * database was emptied or made anew since the release's first write.
 */
export async function putTexts(database: ReplicaDatabase, content: Finish): Promise<boolean> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'relaxed' });
  const applying = await transaction.store.get('applying');
  if (applying !== content.applied) return false;
  const meta = unwrap(transaction.store);
  // Texts of an earlier release are stale, those that are made later included.
  if (content.texts) meta.delete(IDBKeyRange.bound('text:', 'text:\uffff'));
  for (const [name, text] of Object.entries(content.texts ?? {})) meta.put(text, `text:${name}`);
  if (content.whole) {
    meta.put(content.applied, 'release');
    meta.put(content.generatedAt, 'generatedAt');
  }
  await transaction.done;
  return true;
}

/** Keeps a text that was made of a release, unless another has come since. */
export async function putText(
  database: ReplicaDatabase,
  content: { name: string; text: unknown; release: string },
): Promise<void> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'relaxed' });
  const release = await transaction.store.get('release');
  if (release === content.release) unwrap(transaction.store).put(content.text, `text:${content.name}`);
  await transaction.done;
}

export async function clear(database: ReplicaDatabase): Promise<void> {
  const transaction = database.transaction(everything, 'readwrite');
  for (const store of everything) unwrap(transaction.objectStore(store)).clear();
  await transaction.done;
}

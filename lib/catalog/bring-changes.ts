import { type Brought, bringFile, isOverloaded, type NotBrought } from './bring-file';
import { type Changes, parseChanges } from './parse-files';
import type { ReplicaState } from './replica-reads';
import type { CatalogIndex, ModelRecord } from './schema';
import { sha256 } from './sha-256';
import type { SyncOptions } from './sync';

/** Shards whose number of models is not what the index says after the changes: to be fetched whole. */
interface Applied {
  doubtful: string[];
}

type BroughtChanges = Brought<Applied> | { status: 'none' };

/**
 * Brings what changed since the release here, where the index offers it and it is smaller than the shards that differ.
 * A file that is bad, or does not fit, is passed over: the shards hold the same.
 */
export async function bringChanges(
  options: SyncOptions,
  index: CatalogIndex,
  state: ReplicaState,
): Promise<BroughtChanges> {
  const { replica, source = options.base } = options;
  const { release: from } = state;
  const file = index.changes.find((one) => one.from === from);
  const ids = index.shards.map(({ id }) => id);
  const sameShards = ids.length === state.shards.size && ids.every((id) => state.shards.has(id));
  if (!file || !from || from === index.release || state.applying !== from || !sameShards) return { status: 'none' };
  const differing = index.shards.filter(({ id, sha256: hash }) => state.shards.get(id) !== hash);
  if (file.bytes >= differing.reduce((sum, { bytes }) => sum + bytes, 0)) return { status: 'none' };

  options.onProgress?.({ step: 'fetching', done: 0, total: file.bytes });
  const shards = new Map(index.shards.map(({ id, sha256: hash }) => [id, hash]));
  const brought = await bringFile<Changes>(options, file, parseChanges, async ({ records, removed }) => {
    const placed = await Promise.all(records.map(async (record) => ({ ...record, shard: await shardOf(record, ids) })));
    const changes = { from, release: index.release, source, records: placed, removed, shards };
    if (!(await replica.writeChanges(changes))) throw new Error(`release ${from} is no longer here`);
  });
  if (brought.status !== 'written') return brought;
  const counts = await replica.countShards(ids);
  const doubtful = index.shards.filter(({ models }, at) => models !== counts[at]).map(({ id }) => id);
  return { status: 'written', value: { doubtful }, dropped: brought.dropped };
}

/** The server is overloaded or the storage is full: the shards would fare no better, and later the changes may come. */
export function shardsFailToo(changes: NotBrought): boolean {
  return changes.failure?.status === 'aborted' || changes.noRoom === true || isOverloaded(changes);
}

/** The shard a model belongs to: the one whose id the SHA-256 of its slug begins with. */
async function shardOf({ slug }: ModelRecord, ids: readonly string[]): Promise<string> {
  const hash = await sha256(slug);
  const id = ids.find((prefix) => hash.startsWith(prefix));
  if (id === undefined) throw new Error(`${slug} belongs to none of the shards`);
  return id;
}

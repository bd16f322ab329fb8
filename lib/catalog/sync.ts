import type { Rest } from '../sites/rest';
import { bringChanges, shardsFailToo } from './bring-changes';
import { type CatalogSource, isFull, reasonOf } from './bring-file';
import { bringFiles, manyModels, modelsOf } from './bring-files';
import { differingFiles, notAmong } from './differing-files';
import type { Dropped } from './parse-files';
import { type Failed, noneCame, readIndex, waitAskedBy } from './read-index';
import { compareReleases } from './release';
import type { Replica } from './replica';
import type { ReplicaState, StoredModel } from './replica-reads';
import type { CatalogIndex } from './schema';

/** How far a sync is. `done` and `total` are bytes of files while they are fetched, models while they are prepared. */
export interface SyncProgress {
  step: 'asking' | 'fetching' | 'preparing';
  done: number;
  total: number;
}

export interface SyncOptions extends CatalogSource {
  replica: Replica;
  /** Another replica: what it has of the same shards need not be fetched. */
  like?: Replica;
  /** Makes what to keep beside the models (filter, search index) from all of them, which come in batches. */
  prepare?(models: AsyncIterable<StoredModel[]>): Promise<Record<string, unknown>>;
  /** Told which sites rest, by every index that is not older than the replica, be the rest of it new or not. */
  onRest?(rest: Rest[]): Promise<unknown>;
  onProgress?(progress: SyncProgress): void;
  /** What the replica remembers of where this comes from; absent: the base address. */
  source?: string;
  /** Whether an older release is taken too: the person went back to another source. */
  olderToo?: boolean;
  /** Whether what is not whole is of no use yet, so that nothing is made of it. */
  wholeOnly?: boolean;
  /** Whether only the index is looked at, where the replica holds a whole release already. */
  lookOnly?: boolean;
}

export type SyncResult =
  /** The release is stored whole, but for the records dropped. */
  | { status: 'complete'; release: string; written: number; dropped: Dropped[] }
  /** It was so already. */
  | { status: 'unchanged'; release: string }
  /** There is a newer one, which was not asked for this time. */
  | { status: 'later'; release: string }
  /** Some files could not be read; what they held before is still there, and the next sync fetches them again. */
  | { status: 'partial'; release: string; written: number; dropped: Dropped[]; problems: string[]; retryAfter?: number }
  /** Nothing could be read, or nothing written. What was there is still there. */
  | Failed
  /** The catalogue there is older than the one here, or made for a newer extension. */
  | { status: 'refused'; why: 'older-release' | 'newer-version'; reason: string };

/** Models between two pauses. */
const batch = 250;

/**
 * Brings the replica to the catalogue at `base`: the first fill and every later sync. Only what differs is fetched, each
 * file is checked and then written in one transaction, so that it may be stopped at any instant and resumes.
 */
export async function sync(options: SyncOptions): Promise<SyncResult> {
  options.onProgress?.({ step: 'asking', done: 0, total: 0 });
  const read = await readIndex(options);
  return read.status === 'read' ? applyIndex(options, read.index) : read;
}

/** The same, for an index that was read. */
export async function applyIndex(options: SyncOptions, index: CatalogIndex): Promise<SyncResult> {
  try {
    const applied = (await apply(options, index)) ?? (await apply(options, index));
    return applied ?? { status: 'failed', why: 'no database', reason: 'the database was emptied again and again' };
  } catch (error) {
    return { status: 'failed', why: isFull(error) ? 'no room' : 'no database', reason: reasonOf(error) };
  }
}

/** Absent when the database was emptied meanwhile (the person cleared the browser's data): once more, from the start. */
async function apply(options: SyncOptions, index: CatalogIndex): Promise<SyncResult | undefined> {
  const { replica, source = options.base } = options;
  const { release, generatedAt } = index;
  const before = await replica.state();
  const newest = newestRelease(before);
  if (!options.olderToo && newest !== undefined && compareReleases(release, newest) < 0) {
    return { status: 'refused', why: 'older-release', reason: `release ${release} is older than ${newest}` };
  }
  await options.onRest?.(index.rest ?? []);
  if (options.lookOnly && isWhole(before)) {
    return { status: before.release === release ? 'unchanged' : 'later', release };
  }
  const changes = await bringChanges(options, index, before);
  if (changes.status === 'bad' && shardsFailToo(changes)) return noneCame([changes]);
  const state = changes.status === 'written' ? await replica.state() : before;
  const doubtful = changes.status === 'written' ? changes.value.doubtful : [];
  const differing = differingFiles(index, state, doubtful);
  const vanished = notAmong(state.shards, index.shards);
  const noLongerCited = notAmong(state.citing, index.citing);
  await replica.begin({ release, source });
  const searchedStays = differing.shards.length + vanished.length === 0 && !differing.figures;
  if (release === state.release && searchedStays && differing.citing.length + noLongerCited.length === 0) {
    return { status: 'unchanged', release };
  }

  const brought = await bringFiles(options, differing);
  if (options.signal?.aborted) return { status: 'failed', why: 'stopped', reason: 'the sync was stopped' };
  const all = [...brought.shards, ...brought.figures, ...brought.citing];
  const bad = all.flatMap((outcome) => (outcome.status === 'bad' ? [outcome] : []));
  const written = all.length - bad.length + (changes.status === 'written' ? 1 : 0);
  if (bad.length > 0 && written === 0) return noneCame(bad);
  const whole = bad.length === 0;
  // Models may have moved to another shard: what vanished goes only after all the others have come.
  if (whole) {
    for (const id of vanished) await replica.removeShard(id);
    for (const id of noLongerCited) await replica.writeCiting(id);
  }

  // What was read whole just now need not be read back: it makes a first fill a fifth faster.
  const allShards = differing.shards.length === index.shards.length;
  const fresh = whole && allShards && differing.figures && index.models <= manyModels;
  const models = fresh ? modelsOf(brought, batch) : replica.batches(batch);
  const useful = whole || !options.wholeOnly;
  const prepare = async () => (useful && (await options.prepare?.(counted(models, index, options)))) || {};
  // Nothing is made of who cites: where only that is new, what was made before still holds.
  const still = searchedStays && changes.status === 'none' && isWhole(before);
  const texts = still ? undefined : await prepare();
  if (!(await replica.finish({ texts, applied: release, generatedAt, whole }))) return undefined;
  const dropped = [changes, ...all].flatMap((outcome) => (outcome.status === 'written' ? outcome.dropped : []));
  return whole
    ? { status: 'complete', release, written, dropped }
    : {
        status: 'partial',
        release,
        written,
        dropped,
        problems: bad.map(({ reason }) => reason),
        retryAfter: waitAskedBy(bad),
      };
}

/** A release is stored whole, and nothing of another. */
const isWhole = ({ release, applying }: ReplicaState) => release !== undefined && release === applying;

/** Batches pass through, and progress is told. */
async function* counted(
  batches: AsyncIterable<StoredModel[]>,
  { models: total }: CatalogIndex,
  { onProgress }: SyncOptions,
): AsyncGenerator<StoredModel[]> {
  let done = 0;
  for await (const models of batches) {
    onProgress?.({ step: 'preparing', done, total });
    yield models;
    done += models.length;
  }
}

/** While a first fill is not done, any release is welcome. */
function newestRelease({ release, applying }: ReplicaState): string | undefined {
  if (release === undefined || applying === undefined) return release;
  return compareReleases(applying, release) > 0 ? applying : release;
}

import type { Rest } from '../sites/rest';
import { bringChanges } from './bring-changes';
import { type Brought, type CatalogSource, isFull, reasonOf } from './bring-file';
import { bringFiles, manyModels } from './bring-files';
import type { Dropped } from './parse-files';
import { type Failed, readIndex, whyNot } from './read-index';
import { compareReleases } from './release';
import type { Replica } from './replica';
import type { ReplicaState, StoredModel } from './replica-reads';
import type { CatalogIndex, Figures, ModelRecord } from './schema';

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
  if (options.lookOnly && before.release !== undefined && before.release === before.applying) {
    return { status: before.release === release ? 'unchanged' : 'later', release };
  }
  const changes = await bringChanges(options, index, before);
  const state = changes.status === 'written' ? await replica.state() : before;
  const doubtful = changes.status === 'written' ? changes.value.doubtful : [];
  const shards = index.shards.filter(({ id, sha256 }) => state.shards.get(id) !== sha256 || doubtful.includes(id));
  const vanished = [...state.shards.keys()].filter((id) => !index.shards.some((shard) => shard.id === id));
  const figures = index.figures.sha256 === state.figures ? undefined : index.figures;
  await replica.begin({ release, source });
  if (release === state.release && shards.length + vanished.length === 0 && !figures) {
    return { status: 'unchanged', release };
  }

  const brought = await bringFiles(options, shards, figures);
  if (options.signal?.aborted) return { status: 'failed', why: 'stopped', reason: 'the sync was stopped' };
  const all = [...brought.shards, ...brought.figures];
  const bad = all.flatMap((outcome) => (outcome.status === 'bad' ? [outcome] : []));
  const problems = bad.map(({ reason }) => reason);
  const written = all.length - bad.length + (changes.status === 'written' ? 1 : 0);
  const [first] = bad;
  const retryAfter = bad.flatMap(({ failure }) => (failure?.status === 'http-error' && failure.retryAfter) || []).at(0);
  if (first && written === 0) {
    const why = first.noRoom ? 'no room' : first.failure ? whyNot(first.failure) : 'bad files';
    return { status: 'failed', why: why === 'not found' ? 'bad files' : why, reason: problems.join('; '), retryAfter };
  }
  const whole = bad.length === 0;
  // Models may have moved to another shard: what vanished goes only after all the others have come.
  if (whole) for (const id of vanished) await replica.removeShard(id);

  // What was read whole just now need not be read back: it makes a first fill a fifth faster.
  const fresh = whole && shards.length === index.shards.length && figures && index.models <= manyModels;
  const models = fresh ? join(brought.shards, brought.figures) : replica.batches(batch);
  const useful = whole || !options.wholeOnly;
  const texts = (useful && (await options.prepare?.(counted(models, index, options)))) || {};
  if (!(await replica.finish({ texts, applied: release, generatedAt, whole }))) return undefined;
  const dropped = [changes, ...all].flatMap((outcome) => (outcome.status === 'written' ? outcome.dropped : []));
  return whole
    ? { status: 'complete', release, written, dropped }
    : { status: 'partial', release, written, dropped, problems, retryAfter };
}

/** The models of all files, by slug. */
async function* join(
  shards: Brought<ModelRecord[]>[],
  figures: Brought<Map<string, Figures>>[],
): AsyncGenerator<StoredModel[]> {
  const bySlug = new Map(figures.flatMap((file) => (file.status === 'written' ? [...file.value] : [])));
  const models = shards
    .flatMap((shard) => (shard.status === 'written' ? shard.value : []))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1))
    .map((record) => ({ record, figures: bySlug.get(record.slug) }));
  for (let at = 0; at < models.length; at += batch) yield models.slice(at, at + batch);
}

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

import { z } from 'zod';
import { describeFailure, fetchJson } from '../http';
import type { Rest } from '../sites/rest';
import { type Brought, bringFile, type CatalogSource, fileUrl, reasonOf, requestOptions } from './bring-file';
import { type Dropped, describe, parseFigures, parseShard } from './parse-files';
import { compareReleases } from './release';
import type { Replica } from './replica';
import type { ReplicaState, StoredModel } from './replica-reads';
import { CatalogIndex, type Figures, type ModelRecord } from './schema';

/** The version of the catalog API that this client reads. */
const apiVersion = 1;

export interface SyncOptions extends CatalogSource {
  replica: Replica;
  /** Makes the texts to keep beside the models (filter, search index) from all of them. */
  prepare?(models: StoredModel[]): Record<string, string> | Promise<Record<string, string>>;
  /** Told which sites rest, by every index that is not older than the replica, be the rest of it new or not. */
  onRest?(rest: Rest[]): Promise<unknown>;
}

export type SyncResult =
  /** The release is stored whole, but for the records dropped. */
  | { status: 'complete'; release: string; written: number; dropped: Dropped[] }
  /** It was so already. */
  | { status: 'unchanged'; release: string }
  /** Some files could not be read; what they held before is still there, and the next sync fetches them again. */
  | { status: 'partial'; release: string; written: number; dropped: Dropped[]; problems: string[] }
  /** Nothing could be read, or nothing written. What was there is still there. */
  | { status: 'failed'; reason: string }
  /** The catalogue there is older than the one here, or made for a newer extension. */
  | { status: 'refused'; why: 'older-release' | 'newer-version'; reason: string };

/**
 * Brings the replica to the catalogue at `base`: the first fill and every later sync. Only files whose hash differs are
 * fetched, each is checked and then written in one transaction, so that it may be stopped at any instant and resumes.
 */
export async function sync(options: SyncOptions): Promise<SyncResult> {
  try {
    const read = await readIndex(options);
    if (read.status !== 'read') return read;
    const applied = (await apply(options, read.index)) ?? (await apply(options, read.index));
    return applied ?? { status: 'failed', reason: 'the database was emptied again and again' };
  } catch (error) {
    // The browser gives no database, or no more room in it.
    return { status: 'failed', reason: reasonOf(error) };
  }
}

async function readIndex(options: SyncOptions) {
  const url = fileUrl(options, 'catalog.json');
  const fetched = await fetchJson(url, requestOptions(options, 1_000_000));
  const failed = (reason: string) => ({ status: 'failed', reason: `${url} ${reason}` }) as const;
  if (fetched.status !== 'fetched') return failed(describeFailure(fetched));
  const version = z.object({ version: z.number() }).safeParse(fetched.value);
  if (version.success && version.data.version > apiVersion) {
    const reason = `${url} is version ${version.data.version} of the catalogue: update the extension to read it`;
    return { status: 'refused', why: 'newer-version', reason } as const;
  }
  const index = CatalogIndex.safeParse(fetched.value);
  return index.success ? ({ status: 'read', index: index.data } as const) : failed(describe(index.error));
}

/** Absent when the database was emptied meanwhile (the person cleared the browser's data): once more, from the start. */
async function apply(options: SyncOptions, index: CatalogIndex): Promise<SyncResult | undefined> {
  const { replica } = options;
  const { release } = index;
  const state = await replica.state();
  const newest = newestRelease(state);
  if (newest !== undefined && compareReleases(release, newest) < 0) {
    return { status: 'refused', why: 'older-release', reason: `release ${release} is older than ${newest}` };
  }
  await options.onRest?.(index.rest ?? []);
  const shards = index.shards.filter(({ id, sha256: hash }) => state.shards.get(id) !== hash);
  const vanished = [...state.shards.keys()].filter((id) => !index.shards.some((shard) => shard.id === id));
  const figures = index.figures.sha256 !== state.figures ? [index.figures] : [];
  if (release === state.release && shards.length + vanished.length + figures.length === 0) {
    return { status: 'unchanged', release };
  }

  await replica.begin(release);
  const [broughtShards, broughtFigures] = await Promise.all([
    Promise.all(
      shards.map(({ id, ...file }) =>
        bringFile(options, file, parseShard, (records) => replica.writeShard(id, { sha256: file.sha256, records })),
      ),
    ),
    Promise.all(
      figures.map((file) =>
        bringFile(options, file, parseFigures, (value) =>
          replica.writeFigures({ sha256: file.sha256, figures: value }),
        ),
      ),
    ),
  ]);
  if (options.signal?.aborted) return { status: 'failed', reason: 'the sync was stopped' };
  const brought = [...broughtShards, ...broughtFigures];
  const problems = brought.flatMap((outcome) => (outcome.status === 'bad' ? [outcome.reason] : []));
  const dropped = brought.flatMap((outcome) => (outcome.status === 'written' ? outcome.dropped : []));
  const written = brought.length - problems.length;
  if (brought.length > 0 && written === 0) return { status: 'failed', reason: problems.join('; ') };
  const whole = problems.length === 0;
  // Models may have moved to another shard: what vanished goes only after all the others have come.
  if (whole) for (const id of vanished) await replica.removeShard(id);

  // What was read whole just now need not be read back: it makes a first fill a fifth faster.
  const fresh = whole && shards.length === index.shards.length && figures.length > 0;
  const models = fresh ? join(broughtShards, broughtFigures) : await replica.all();
  const texts = (await options.prepare?.(models)) ?? {};
  if (!(await replica.finish({ texts, applied: release, whole }))) return undefined;
  return whole
    ? { status: 'complete', release, written, dropped }
    : { status: 'partial', release, written, dropped, problems };
}

/** The models of all files, by slug. */
function join(shards: Brought<ModelRecord[]>[], figures: Brought<Map<string, Figures>>[]): StoredModel[] {
  const bySlug = new Map(figures.flatMap((file) => (file.status === 'written' ? [...file.value] : [])));
  return shards
    .flatMap((shard) => (shard.status === 'written' ? shard.value : []))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1))
    .map((record) => ({ record, figures: bySlug.get(record.slug) }));
}

/** While a first fill is not done, any release is welcome. */
function newestRelease({ release, applying }: ReplicaState): string | undefined {
  if (release === undefined || applying === undefined) return release;
  return compareReleases(applying, release) > 0 ? applying : release;
}

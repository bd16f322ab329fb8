import { z } from 'zod';
import { describeFailure, type FetchOptions, fetchBytes, fetchJson } from '../http';
import { type Dropped, describe, type ParsedFile, parseFigures, parseShard } from './parse-files';
import { compareReleases } from './release';
import type { Replica } from './replica';
import type { ReplicaState, StoredModel } from './replica-reads';
import { CatalogIndex } from './schema';
import { sha256 } from './sha-256';

/** The version of the catalog API that this client reads. */
const apiVersion = 1;
/** No file of the catalogue is larger, whatever its index says. */
const largestFile = 50_000_000;

export interface SyncOptions {
  /** The address of the folder that holds `v1/`: of the package, or of a server. */
  base: string;
  replica: Replica;
  /** Makes the texts to keep beside the models (filter, search index) from all of them. */
  prepare?(models: StoredModel[]): Record<string, string> | Promise<Record<string, string>>;
  signal?: AbortSignal;
  fetch?: typeof fetch;
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
  const url = fileUrl(options.base, 'catalog.json');
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
  const shards = index.shards.filter(({ id, sha256: hash }) => state.shards.get(id) !== hash);
  const vanished = [...state.shards.keys()].filter((id) => !index.shards.some((shard) => shard.id === id));
  const figures = index.figures.sha256 !== state.figures ? [index.figures] : [];
  if (release === state.release && shards.length + vanished.length + figures.length === 0) {
    return { status: 'unchanged', release };
  }

  await replica.begin(release);
  const outcomes = await Promise.all([
    ...shards.map((shard) =>
      bring(options, shard, parseShard, (records) => replica.writeShard(shard.id, { sha256: shard.sha256, records })),
    ),
    ...figures.map((file) =>
      bring(options, file, parseFigures, (value) => replica.writeFigures({ sha256: file.sha256, figures: value })),
    ),
  ]);
  const problems = outcomes.flatMap((outcome) => (outcome.status === 'bad' ? [outcome.reason] : []));
  const dropped = outcomes.flatMap((outcome) => (outcome.status === 'written' ? outcome.dropped : []));
  const written = outcomes.length - problems.length;
  if (options.signal?.aborted) return { status: 'failed', reason: 'the sync was stopped' };
  if (outcomes.length > 0 && written === 0) return { status: 'failed', reason: problems.join('; ') };
  const whole = problems.length === 0;
  // Models may have moved to another shard: what vanished goes only after all the others have come.
  if (whole) for (const id of vanished) await replica.removeShard(id);

  const texts = (await options.prepare?.(await replica.all())) ?? {};
  if (!(await replica.finish({ texts, applied: release, whole }))) return undefined;
  return whole
    ? { status: 'complete', release, written, dropped }
    : { status: 'partial', release, written, dropped, problems };
}

/** While a first fill is not done, any release is welcome. */
function newestRelease({ release, applying }: ReplicaState): string | undefined {
  if (release === undefined || applying === undefined) return release;
  return compareReleases(applying, release) > 0 ? applying : release;
}

/** Fetches, checks, parses and writes one file. A bad one is not written. */
async function bring<Value>(
  options: SyncOptions,
  file: CatalogIndex['figures'],
  parse: (path: string, json: unknown) => ParsedFile<Value>,
  write: (value: Value) => Promise<void>,
): Promise<{ status: 'written'; dropped: Dropped[] } | { status: 'bad'; reason: string }> {
  const bad = (reason: string) => ({ status: 'bad', reason: `${file.path} ${reason}` }) as const;
  const limit = Math.min(file.bytes, largestFile);
  const fetched = await fetchBytes(fileUrl(options.base, file.path), requestOptions(options, limit));
  if (fetched.status !== 'fetched') return bad(describeFailure(fetched));
  if (fetched.value.byteLength !== file.bytes) return bad(`has ${fetched.value.byteLength} bytes, not ${file.bytes}`);
  if ((await sha256(fetched.value)) !== file.sha256) return bad('has another SHA-256 than its index says');
  const parsed = parse(file.path, parseJson(fetched.value));
  if (parsed.status === 'bad') return bad(`cannot be read: ${parsed.reason}`);
  try {
    await write(parsed.value);
    return { status: 'written', dropped: parsed.dropped };
  } catch (error) {
    return bad(`cannot be written: ${reasonOf(error)}`);
  }
}

/** Absent when it is not JSON, which no file's schema accepts. */
function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function fileUrl(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/v1/${path}`;
}

function requestOptions({ signal, fetch }: SyncOptions, maxBytes: number): FetchOptions {
  return { signal, fetch, maxBytes };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

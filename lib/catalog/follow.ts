import { readIndex } from './read-index';
import { compareReleases } from './release';
import type { Replica } from './replica';
import { applyIndex, type SyncOptions, type SyncResult } from './sync';

/** A source to bring the catalogue in step with. */
export interface FollowOptions extends Omit<SyncOptions, 'replica' | 'like' | 'source'> {
  /** What the replica remembers of it. */
  source: string;
  /** Whether what came from there is of the same catalogue: then only differences are fetched, and in place. */
  isSame(other: string | undefined): boolean;
  /** Whether another source than that of what serves is followed for a newer release only. */
  newerOnly?: boolean;
}

export interface Followed {
  result: SyncResult;
  /** The replica that is to serve from now on in place of the one before. */
  instead?: Replica;
}

/**
 * Brings the catalogue in step with a source. The same catalogue is brought up to date in place, file by file; another
 * one is made beside it, and serves when it is whole: until then, and if that never comes, nothing changes.
 */
export async function follow(
  options: FollowOptions,
  { replica, openSpare }: { replica: Replica; openSpare(): Replica },
): Promise<Followed> {
  const { source, isSame, newerOnly, ...rest } = options;
  options.onProgress?.({ step: 'asking', done: 0, total: 0 });
  const read = await readIndex(options);
  if (read.status !== 'read') return { result: read };
  const { index } = read;
  const state = await replica.state().catch(() => undefined);
  const here = state?.release;
  const order = here === undefined ? 1 : compareReleases(index.release, here);
  if (newerOnly && state?.source !== source && order <= 0) {
    const reason = `release ${index.release} is not newer than ${here}`;
    return { result: { status: 'refused', why: 'older-release', reason } };
  }
  const sync = { ...rest, source };
  if ((state?.source === source || isSame(state?.source)) && !(order < 0 && options.olderToo)) {
    return { result: await applyIndex({ ...sync, replica }, index) };
  }

  const spare = openSpare();
  const staged = await spare.state().catch(() => undefined);
  if (staged?.source !== undefined && staged.source !== source) await spare.clear();
  const beside = { replica: spare, like: replica, olderToo: true, wholeOnly: true, lookOnly: false };
  const result = await applyIndex({ ...sync, ...beside }, index);
  if (result.status === 'complete' || result.status === 'unchanged') return { result, instead: spare };
  await spare.close();
  return { result };
}

import { z } from 'zod';
import { answersAtAll, describeFailure, type FetchFailure, fetchJson } from '../http';
import { type CatalogSource, fileUrl, type NotBrought, requestOptions } from './bring-file';
import { describe } from './parse-files';
import { CatalogIndex } from './schema';

/** The version of the catalog API that this client reads. */
const apiVersion = 1;
/** Bytes of a catalogue's index: some hundred shards and a dozen changes are 50 kB. */
export const largestIndex = 1_000_000;

/** Why a catalogue could not be brought. */
export type SyncFailure =
  /** No answer: the network or the server is away. */
  | 'unreachable'
  /** The server answers, but has no CORS header that lets an extension read it. */
  | 'not allowed'
  | 'slow'
  /** It answers with an error. */
  | 'server error'
  /** Nothing is at that address. */
  | 'not found'
  | 'redirected'
  /** What is there is no catalogue: a web page, half a file, another shape. */
  | 'not a catalogue'
  /** The index can be read, none of its files. */
  | 'bad files'
  | 'no room'
  | 'stopped'
  /** The browser gives no database. */
  | 'no database';

export interface Failed {
  status: 'failed';
  why: SyncFailure;
  /** Technical, in English: what was asked and what came. */
  reason: string;
  /** Seconds that the server asks to be left alone. */
  retryAfter?: number;
}

export type ReadIndex =
  | { status: 'read'; index: CatalogIndex }
  | { status: 'refused'; why: 'newer-version'; reason: string }
  | Failed;

/** Asks for a catalogue's index; the browser asks only whether it changed, where it still has it. */
export async function readIndex(source: CatalogSource): Promise<ReadIndex> {
  const url = fileUrl(source, 'catalog.json');
  const options = { ...requestOptions(source, largestIndex), cache: 'no-cache' as const };
  const fetched = await fetchJson(url, options);
  if (fetched.status !== 'fetched') return failure(url, fetched, () => answersAtAll(url, options));
  const version = z.object({ version: z.number() }).safeParse(fetched.value);
  if (version.success && version.data.version > apiVersion) {
    const reason = `${url} is version ${version.data.version} of the catalogue: update the extension to read it`;
    return { status: 'refused', why: 'newer-version', reason };
  }
  const index = CatalogIndex.safeParse(fetched.value);
  if (index.success) return { status: 'read', index: index.data };
  return { status: 'failed', why: 'not a catalogue', reason: `${url} ${describe(index.error)}` };
}

async function failure(url: string, fetched: FetchFailure, isThere: () => Promise<boolean>): Promise<Failed> {
  const retryAfter = fetched.status === 'http-error' ? fetched.retryAfter : undefined;
  const why = whyNot(fetched);
  const blocked = why === 'unreachable' && (await isThere());
  const reason = `${url} ${describeFailure(fetched)}`;
  return { status: 'failed', why: blocked ? 'not allowed' : why, reason, ...(retryAfter && { retryAfter }) };
}

/** What a failed request says of a catalogue. */
function whyNot(failure: FetchFailure): SyncFailure {
  switch (failure.status) {
    case 'http-error':
      return failure.code === 404 || failure.code === 410 ? 'not found' : 'server error';
    case 'redirected':
      return 'redirected';
    case 'timeout':
      return 'slow';
    case 'aborted':
      return 'stopped';
    case 'unreachable':
      return 'unreachable';
    case 'too-large':
    case 'not-json':
      return 'not a catalogue';
  }
}

/** Seconds that a server asks to be left alone, by the first of these that says so. */
export const waitAskedBy = (files: readonly NotBrought[]): number | undefined =>
  files.flatMap(({ failure }) => (failure?.status === 'http-error' && failure.retryAfter) || []).at(0);

/** A sync that ends because none of these files came. */
export function noneCame(files: readonly NotBrought[]): Failed {
  const [first] = files;
  const reason = files.map((file) => file.reason).join('; ');
  const why = first?.noRoom ? 'no room' : first?.failure ? whyNot(first.failure) : 'bad files';
  // The index is there: what it names is not.
  return { status: 'failed', why: why === 'not found' ? 'bad files' : why, reason, retryAfter: waitAskedBy(files) };
}

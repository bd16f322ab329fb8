import { describeFailure, type FetchFailure, type FetchOptions, fetchBytes } from '../http';
import { doInSlices, type Work } from './in-slices';
import type { Dropped, ParsedFile } from './parse-files';
import type { CatalogIndex } from './schema';
import { sha256 } from './sha-256';

/** No file of the catalogue is larger, whatever its index says. */
export const largestFile = 50_000_000;

/** Where a catalogue is, and how it is fetched. */
export interface CatalogSource {
  /** The address of the folder that holds `v1/`: of the package, or of a server. */
  base: string;
  signal?: AbortSignal;
  fetch?: typeof fetch;
}

/** `failure`: it could not be fetched. `noRoom`: the browser's storage is full. */
export interface NotBrought {
  status: 'bad';
  reason: string;
  failure?: FetchFailure;
  noRoom?: boolean;
}

export type Brought<Value> = { status: 'written'; value: Value; dropped: Dropped[] } | NotBrought;

/** Fetches, checks, parses and writes one file of the catalogue. A bad one is not written. */
export async function bringFile<Value>(
  source: CatalogSource,
  file: CatalogIndex['figures'],
  parse: (path: string, json: unknown) => Work<ParsedFile<Value>>,
  write: (value: Value) => Promise<void>,
): Promise<Brought<Value>> {
  const bad = (reason: string, more = {}) => ({ status: 'bad', reason: `${file.path} ${reason}`, ...more }) as const;
  const limit = Math.min(file.bytes, largestFile);
  const fetched = await fetchBytes(fileUrl(source, file.path), requestOptions(source, limit));
  if (fetched.status !== 'fetched') return bad(describeFailure(fetched), { failure: fetched });
  if (fetched.value.byteLength !== file.bytes) return bad(`has ${fetched.value.byteLength} bytes, not ${file.bytes}`);
  if ((await sha256(fetched.value)) !== file.sha256) return bad('has another SHA-256 than its index says');
  const parsed = await doInSlices(parse(file.path, parseJson(fetched.value)));
  if (parsed.status === 'bad') return bad(`cannot be read: ${parsed.reason}`);
  try {
    await write(parsed.value);
    return { ...parsed, status: 'written' };
  } catch (error) {
    return bad(`cannot be written: ${reasonOf(error)}`, { noRoom: isFull(error) });
  }
}

export function fileUrl({ base }: CatalogSource, path: string): string {
  return `${base.replace(/\/+$/, '')}/v1/${path}`;
}

/** A redirect is not followed: the catalogue comes from the address that was checked, or not at all. */
export function requestOptions({ signal, fetch }: CatalogSource, maxBytes: number): FetchOptions {
  return { signal, fetch, maxBytes, redirect: 'manual' };
}

/** 429, 502, 503, 504 and silence: asking for the next file makes it worse. */
export function isOverloaded({ failure }: NotBrought): boolean {
  if (failure?.status === 'http-error') return failure.code === 429 || failure.code > 501;
  return failure?.status === 'timeout';
}

/** The browser has no room for more. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Absent when it is not JSON, which no file's schema accepts. */
function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

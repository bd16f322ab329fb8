import { readRetryAfter } from './retry-after';

/*
 * The only file that calls fetch. What went wrong is a value with a status; nothing here throws.
 */

export interface FetchOptions {
  /** Ends the request from outside: the answer is then `aborted`. */
  signal?: AbortSignal;
  /** Milliseconds from the call to the last byte. */
  timeoutMs?: number;
  /** Bytes of the decoded body that are read at most. */
  maxBytes?: number;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** `no-cache` asks the server whether what the browser keeps is still current: a 304 then costs a few bytes. */
  cache?: RequestCache;
  /** `manual`: a redirect is a failure, and nothing is asked where it leads. */
  redirect?: RequestRedirect;
  fetch?: typeof fetch;
}

export type FetchFailure =
  /** `retryAfter`: seconds to wait, where the server says so and CORS lets it be read. */
  | { status: 'http-error'; code: number; retryAfter?: number }
  | { status: 'redirected' }
  | { status: 'timeout' }
  | { status: 'aborted' }
  | { status: 'unreachable'; reason: string }
  | { status: 'too-large'; maxBytes: number }
  | { status: 'not-json'; reason: string };

export type Fetched<Value> = { status: 'fetched'; value: Value } | FetchFailure;

/** What a server said, whatever its status code. */
export interface ServerAnswer {
  status: 'answered';
  code: number;
  headers: Headers;
  /** Where it came from, after redirects. */
  url: string;
  body: ArrayBuffer;
}

/** GETs a body, without cookies and without saying where from. */
export async function fetchBytes(url: string, options: FetchOptions = {}): Promise<Fetched<ArrayBuffer>> {
  return exchange(url, options, async (response, maxBytes) => {
    if (!response.ok) {
      await response.body?.cancel();
      return { status: 'http-error', code: response.status, retryAfter: readRetryAfter(response.headers, Date.now()) };
    }
    const value = await readBody(response, maxBytes);
    return value === undefined ? { status: 'too-large', maxBytes } : { status: 'fetched', value };
  });
}

/** Asks a server and gives its whole answer, headers and errors included. */
export async function fetchAnswer(url: string, options: FetchOptions = {}): Promise<ServerAnswer | FetchFailure> {
  return exchange(url, options, async (response, maxBytes) => {
    const body = await readBody(response, maxBytes);
    if (body === undefined) return { status: 'too-large', maxBytes };
    return { status: 'answered', code: response.status, headers: response.headers, url: response.url, body };
  });
}

async function exchange<Reply>(
  url: string,
  options: FetchOptions & { mode?: RequestMode },
  read: (response: Response, maxBytes: number) => Promise<Reply | FetchFailure>,
): Promise<Reply | FetchFailure> {
  const { timeoutMs = 30_000, maxBytes = 10_000_000, fetch: get = fetch } = options;
  const { method, headers, body, cache, redirect, mode } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    const asked = { signal, method, headers, body, cache, redirect, mode };
    const response = await get(url, { ...asked, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const isRedirect =
      response.type === 'opaqueredirect' || (response.status > 300 && response.headers.has('location'));
    if (redirect === 'manual' && isRedirect) return { status: 'redirected' };
    return await read(response, maxBytes);
  } catch (error) {
    if (options.signal?.aborted) return { status: 'aborted' };
    if (timeout.aborted) return { status: 'timeout' };
    return { status: 'unreachable', reason: reasonOf(error) };
  }
}

/** GETs a JSON document. Its shape is for the caller to parse. */
export async function fetchJson(url: string, options: FetchOptions = {}): Promise<Fetched<unknown>> {
  const fetched = await fetchBytes(url, options);
  if (fetched.status !== 'fetched') return fetched;
  try {
    return { status: 'fetched', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fetched.value)) };
  } catch (error) {
    return { status: 'not-json', reason: reasonOf(error) };
  }
}

/** The one mode in which a browser tells of an answer that it lets nobody read; it must follow redirects. */
const uncors = { mode: 'no-cors', redirect: 'follow' } as const;

/** Whether a server answers at all, be it without the CORS header that would let its answer be read. */
export async function answersAtAll(url: string, options: FetchOptions = {}): Promise<boolean> {
  const answer = await exchange(url, { ...options, timeoutMs: 10_000, ...uncors }, async (response) => {
    await response.body?.cancel();
    return { status: 'there' as const };
  });
  return answer.status === 'there';
}

/** A failure in words, for reports. */
export function describeFailure(failure: FetchFailure): string {
  switch (failure.status) {
    case 'http-error':
      return `answered ${failure.code}`;
    case 'redirected':
      return 'leads to another address';
    case 'timeout':
      return 'took too long';
    case 'aborted':
      return 'was stopped';
    case 'too-large':
      return `is larger than ${failure.maxBytes} bytes`;
    case 'unreachable':
      return `cannot be reached: ${failure.reason}`;
    case 'not-json':
      return `is not JSON: ${failure.reason}`;
  }
}

/** The body; absent when it is larger than allowed, of which no more is then read. */
async function readBody(response: Response, maxBytes: number): Promise<ArrayBuffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body.buffer;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

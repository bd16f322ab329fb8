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
  fetch?: typeof fetch;
}

export type FetchFailure =
  | { status: 'http-error'; code: number }
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
      return { status: 'http-error', code: response.status };
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
  options: FetchOptions,
  read: (response: Response, maxBytes: number) => Promise<Reply | FetchFailure>,
): Promise<Reply | FetchFailure> {
  const { timeoutMs = 30_000, maxBytes = 10_000_000, fetch: get = fetch, method, headers, body } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    const response = await get(url, {
      signal,
      method,
      headers,
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
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

/** A failure in words, for reports. */
export function describeFailure(failure: FetchFailure): string {
  switch (failure.status) {
    case 'http-error':
      return `answered ${failure.code}`;
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

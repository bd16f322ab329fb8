import type { z } from 'zod';
import { type FetchFailure, fetchAnswer } from '../http';
import {
  type Answer,
  type FailureReason,
  readAgain,
  reasonOfCode,
  type ServiceFailure,
  type ServiceName,
} from './answer';

/** What every client of a service may be told. */
export interface ServiceOptions {
  fetch?: typeof fetch;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
  /** The address of the service, without a closing slash; another one in tests. */
  base?: string;
  /** Milliseconds for one request. */
  timeoutMs?: number;
  signal?: AbortSignal;
}

export interface Asking {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  maxBytes?: number;
}

/** An answer with what its headers say: the last page a list has, where it was found after redirects. */
export type Replied = Answer<unknown> & { headers?: Headers };

export interface Service {
  name: ServiceName;
  /** Asks for a JSON document below the base address; its shape is for `parse`. */
  ask(path: string, asking?: Asking): Promise<Replied>;
  /** Asks for text. */
  askText(path: string, asking?: Asking): Promise<Answer<string>>;
  /** What was answered, if it has the documented shape. */
  parse<Value>(replied: Answer<unknown>, shape: z.ZodType<Value>): Answer<Value>;
  fail(reason: FailureReason, more?: Partial<ServiceFailure>): ServiceFailure;
}

const largest = 5_000_000;

/** The door to one service: one request at a time, and every failure in the same words. */
export function createService(name: ServiceName, base: string, options: ServiceOptions): Service {
  const { now = Date.now, timeoutMs = 15_000, signal } = options;
  let last: Promise<unknown> = Promise.resolve();

  const fail = (reason: FailureReason, more: Partial<ServiceFailure> = {}): ServiceFailure => ({
    status: 'failed',
    service: name,
    reason,
    ...more,
  });

  async function exchange(path: string, { maxBytes = largest, ...asking }: Asking) {
    const reply = await fetchAnswer(`${base}${path}`, { ...asking, maxBytes, timeoutMs, signal, fetch: options.fetch });
    if (reply.status !== 'answered') return fail(reasonOfFailure(reply), { detail: reply.status });
    // 204 is an empty list: GitHub says it of a repository without commits.
    if (reply.code === 200 || reply.code === 204)
      return { status: 'found', value: new TextDecoder().decode(reply.body), headers: reply.headers } as const;
    const reason = reasonOfCode(reply.code, reply.headers);
    return fail(reason, { again: readAgain(reply.headers, now()), detail: String(reply.code) });
  }

  /** One after the other: services ask for it, and a second request may be spared by the failure of the first. */
  function queue<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  const askText = (path: string, asking: Asking = {}) => queue(() => exchange(path, asking));

  return {
    name,
    fail,
    askText,
    async ask(path, asking) {
      const reply = await askText(path, { ...asking, headers: { accept: 'application/json', ...asking?.headers } });
      if (reply.status !== 'found') return reply;
      try {
        return { ...reply, value: reply.value === '' ? undefined : JSON.parse(reply.value) };
      } catch {
        return fail('unexpected', { detail: 'not JSON' });
      }
    },
    parse(replied, shape) {
      if (replied.status !== 'found') return replied;
      const parsed = shape.safeParse(replied.value);
      if (parsed.success) return { status: 'found', value: parsed.data };
      return fail('unexpected', { detail: parsed.error.issues[0]?.path.join('.') });
    },
  };
}

function reasonOfFailure({ status }: FetchFailure): FailureReason {
  if (status === 'timeout') return 'slow';
  if (status === 'aborted') return 'stopped';
  return status === 'unreachable' ? 'unreachable' : 'unexpected';
}

import type { z } from 'zod';
import type { ServiceFailure, ServiceName } from '../live/answer';
import type { AnswerBook, AnswerTo, Question } from './answers';
import type { Host, HostReply } from './host';

/** A run as the services see it: what is known, and where their answers and failures go. */
export interface Errand {
  book: AnswerBook;
  /** `YYYY-MM-DD` */
  today: string;
  /** `null`: the service does not know it. */
  record<Asked extends Question>(question: Asked, key: string, answer: AnswerTo<Asked> | null): void;
  /** What could not be asked. */
  fail(question: Question, keys: readonly string[], failure: ServiceFailure): void;
}

/** A reply in its documented shape; anything else is a failure. `undefined`: the service does not know it. */
export function readReply<Value>(
  host: Host,
  reply: HostReply,
  shape: z.ZodType<Value>,
): { status: 'read'; value: Value; headers: Headers } | { status: 'unknown' } | ServiceFailure {
  if (reply.status === 'failed') return reply;
  const misread = (detail: string | undefined) => {
    const failure = unexpected(host.name, detail);
    host.understood(failure);
    return failure;
  };
  if (reply.status === 'refused') {
    const gone = reply.code === 404 || reply.code === 410 || (reply.code === 401 && host.rules.hides === true);
    if (!gone) return misread(String(reply.code));
    host.understood();
    return { status: 'unknown' };
  }
  const parsed = shape.safeParse(reply.value);
  if (!parsed.success) return misread(parsed.error.issues[0]?.path.join('.'));
  host.understood();
  return { status: 'read', value: parsed.data, headers: reply.headers };
}

export const unexpected = (service: ServiceName, detail: string | undefined): ServiceFailure => ({
  status: 'failed',
  service,
  reason: 'unexpected',
  detail,
});

/**
 * Asks in batches. One that fails is halved until the item that the service stumbles over is alone, so that it sinks
 * none of its neighbors; once the host is given up, or the run stopped, the rest fails unasked.
 */
export async function inBatches<Item>(
  host: Host,
  items: readonly Item[],
  size: number,
  ask: (batch: readonly Item[]) => Promise<ServiceFailure | undefined>,
  fail: (batch: readonly Item[], failure: ServiceFailure) => void,
): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    const batch = items.slice(start, start + size);
    const failure = host.closed ?? (await ask(batch));
    if (failure === undefined) continue;
    if (host.closed || failure.reason === 'stopped') return fail(items.slice(start), failure);
    if (batch.length === 1) fail(batch, failure);
    else await inBatches(host, batch, Math.ceil(batch.length / 2), ask, fail);
  }
}

import type { z } from 'zod';
import type { Answer, ServiceFailure, ServiceName } from './answer';
import type { Live, LiveMode } from './live-figures';
import type { LiveStore } from './store';

/** How one figure is kept and asked for. */
export interface Wanted<Value> {
  /** Its key among what is kept, unique to service and question. */
  key: string;
  source: ServiceName;
  shape: z.ZodType<Value>;
  /** Milliseconds after which it is due to be asked for again. */
  lasts: number;
  ask(): Promise<Answer<Value>>;
}

/** The figure as new as could be had, and what stood in the way of a newer or whole one. */
export interface Recalled<Value> {
  live?: Live<Value>;
  failure?: ServiceFailure;
}

export type Recall = <Value>(wanted: Wanted<Value>, mode: LiveMode) => Promise<Recalled<Value>>;

/**
 * Gives figures from what is kept, or from their service as `mode` allows; what a service gives is kept. Two who want
 * the same at once share one request.
 */
export function createRecall(store: LiveStore, now: () => number): Recall {
  const underWay = new Map<string, Promise<Answer<unknown>>>();

  function askOnce<Value>({ key, ask }: Wanted<Value>): Promise<Answer<Value>> {
    const running = underWay.get(key) as Promise<Answer<Value>> | undefined;
    const answer = running ?? ask().finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer;
  }

  return async (wanted, mode) => {
    const { key, source, shape, lasts } = wanted;
    const kept = await store.recall(key);
    const parsed = shape.safeParse(kept?.value);
    const age = kept ? now() - kept.at : 0;
    // A clock that was set back makes figures of the future: they are due.
    const due = !kept?.whole || age > lasts || age < 0;
    const old = kept && parsed.success ? { value: parsed.data, source, at: kept.at, due } : undefined;
    if (mode === 'kept' || (mode === 'due' && old && !due)) return { live: old };
    const answer = await askOnce(wanted);
    if (answer.status === 'failed') return { live: old, failure: answer };
    const { value, incomplete } = answer;
    const at = now();
    await store.keep(key, { value, at, whole: incomplete === undefined });
    return { live: { value, source, at, due: incomplete !== undefined }, failure: incomplete };
  };
}

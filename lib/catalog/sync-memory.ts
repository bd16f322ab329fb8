import { z } from 'zod';
import type { SyncResult } from './sync';

z.config({ jitless: true });

const text = z.string().max(2000);

/** How the last sync ended, as people are told it. */
const Outcome = z.object({
  status: z.enum(['complete', 'unchanged', 'later', 'partial', 'failed', 'refused']),
  /** Of `failed` and `refused`. */
  why: text.optional(),
  /** Technical details, in English. */
  reason: text.optional(),
  release: text.optional(),
  /** Records that were left out. */
  dropped: z.number().optional(),
});

/** What is remembered of the syncs between two starts of the background. */
const SyncMemory = z.object({
  /** The database that serves. */
  serving: text.optional(),
  /** The last sync: when (ms since 1970), from which address, and how it ended. */
  last: z.object({ at: z.number(), base: text, outcome: Outcome }).optional(),
  /** When files were fetched last, from which address. */
  fetched: z.object({ at: z.number(), base: text }).optional(),
  /** Syncs that failed one after another. */
  failures: z.number().int().min(0).default(0),
  /** The server asked not to be asked before (ms since 1970). */
  notBefore: z.object({ at: z.number(), base: text }).optional(),
  /** A packaged release that came to serve in place of an older one from this address. */
  superseded: z.object({ base: text }).optional(),
});

export type Outcome = z.infer<typeof Outcome>;
export type SyncMemory = z.infer<typeof SyncMemory>;

/** What storage holds; each part that is damaged is forgotten alone. */
export function parseSyncMemory(stored: unknown): SyncMemory {
  const fields = z.record(z.string(), z.unknown()).safeParse(stored);
  const memory: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(SyncMemory.shape)) {
    const parsed = schema.safeParse(fields.success ? fields.data[name] : undefined);
    if (parsed.success && parsed.data !== undefined) memory[name] = parsed.data;
  }
  return SyncMemory.parse(memory);
}

/** What is remembered after a sync from an address. */
export function remembering(known: SyncMemory, base: string, result: SyncResult, now: number): SyncMemory {
  const failed = result.status === 'failed' || result.status === 'partial';
  const retryAfter = failed ? result.retryAfter : undefined;
  const fetched = result.status === 'complete' ? { at: now, base } : known.fetched;
  return {
    ...known,
    last: { at: now, base, outcome: outcomeOf(result) },
    fetched,
    failures: failed ? known.failures + 1 : 0,
    notBefore: retryAfter ? { at: now + retryAfter * 1000, base } : undefined,
  };
}

/** The end of a sync, small enough to be kept. */
export function outcomeOf(result: SyncResult): Outcome {
  const { status } = result;
  const problems = status === 'partial' ? result.problems : 'reason' in result ? [result.reason] : [];
  return {
    status,
    why: 'why' in result ? result.why : undefined,
    reason: problems.slice(0, 3).join('; ').slice(0, 1000) || undefined,
    release: 'release' in result ? result.release : undefined,
    dropped: 'dropped' in result && result.dropped.length > 0 ? result.dropped.length : undefined,
  };
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { z } from 'zod';
import { KeptRepository } from '../live/kept-shapes';
import type { Evidence } from './evidence';

/*
 * What checks gathered, by repository, in a database of the extension's own origin. The evidence is kept and not the
 * verdicts, so that an older check is judged by today's rules.
 */

const storeVersion = 1;
/** Repositories that are kept; the oldest go first. */
const mostKept = 40;

export interface KeptEvidence {
  evidence: Evidence;
  /** When it was gathered, in milliseconds since 1970. */
  at: number;
}

interface OpennessSchema extends DBSchema {
  evidence: { key: string; value: KeptEvidence; indexes: { at: number } };
}

export interface OpennessStore {
  /** Absent: never checked, forgotten, or the database cannot be used. */
  recall(path: string): Promise<KeptEvidence | undefined>;
  /** The repositories that are kept, as GitHub calls them. */
  paths(): Promise<string[]>;
  /** A full disk or a broken database loses nothing but this. */
  keep(path: string, kept: KeptEvidence): Promise<void>;
}

const paths = z.array(z.string());
const Kept: z.ZodType<KeptEvidence> = z.object({
  at: z.number(),
  evidence: z.object({
    path: z.string().min(1),
    commit: z.string(),
    paths,
    truncated: z.boolean(),
    license: z.string().optional(),
    archived: z.boolean(),
    fork: z.boolean(),
    texts: z.record(z.string(), z.string()),
    unread: paths,
    releases: z.number().optional(),
    hub: z.array(
      z.object({
        id: z.string(),
        gated: z.union([z.literal(false), z.enum(['auto', 'manual'])]).optional(),
        license: z.string().optional(),
        files: paths,
      }),
    ),
    archives: z
      .array(
        z.object({
          asked: z.string(),
          id: z.string(),
          license: z.string().optional(),
          open: z.boolean(),
          files: paths,
        }),
      )
      .optional(),
    health: KeptRepository.optional(),
    care: z
      .object({
        issues: z.number(),
        answered: z.number(),
        medianDays: z.number().optional(),
        maintained: z.number(),
      })
      .optional(),
  }),
});

export function openOpennessStore(name = 'openness'): OpennessStore {
  let current: Promise<IDBPDatabase<OpennessSchema>> | undefined;
  const forget = () => {
    current = undefined;
  };
  const open = () => {
    current ??= openDB<OpennessSchema>(name, storeVersion, {
      upgrade: (database) => void database.createObjectStore('evidence').createIndex('at', 'at'),
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    current.catch(forget);
    return current;
  };
  const keyOf = (path: string) => path.toLowerCase();

  return {
    async recall(path) {
      try {
        return Kept.safeParse(await (await open()).get('evidence', keyOf(path))).data;
      } catch {
        return undefined;
      }
    },
    async paths() {
      try {
        const all = await (await open()).getAll('evidence');
        return all.flatMap((one) => Kept.safeParse(one).data?.evidence.path ?? []);
      } catch {
        return [];
      }
    },
    async keep(path, kept) {
      try {
        const transaction = (await open()).transaction('evidence', 'readwrite');
        await transaction.store.put(kept, keyOf(path));
        const keys = await transaction.store.index('at').getAllKeys();
        for (const key of keys.slice(0, Math.max(0, keys.length - mostKept))) await transaction.store.delete(key);
        await transaction.done;
      } catch {
        // The result is shown all the same, and gathered again another time.
      }
    },
  };
}

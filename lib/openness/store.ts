import type { DBSchema } from 'idb';
import { z } from 'zod';
import { type Forgettable, measure } from '../kept/answers';
import { keepDatabase, type Migration } from '../kept/store';
import { KeptRepository } from '../live/kept-shapes';
import type { Evidence } from './evidence';

/*
 * What checks gathered, by repository, in a database of the extension's own origin. The evidence is kept and not the
 * verdicts, so that an older check is judged by today's rules.
 */

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

export interface OpennessStore extends Forgettable {
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

const migrations: Migration<OpennessSchema>[] = [
  (database) => void database.createObjectStore('evidence').createIndex('at', 'at'),
];

export function openOpennessStore(name = 'openness'): OpennessStore {
  const kept = keepDatabase<OpennessSchema>({ name, migrations });
  const keyOf = (path: string) => path.toLowerCase();

  return {
    async recall(path) {
      try {
        return Kept.safeParse(await kept.use((database) => database.get('evidence', keyOf(path)))).data;
      } catch {
        return undefined;
      }
    },
    async paths() {
      try {
        const all = await kept.use((database) => database.getAll('evidence'));
        return all.flatMap((one) => Kept.safeParse(one).data?.evidence.path ?? []);
      } catch {
        return [];
      }
    },
    size: () => kept.use((database) => measure(database.transaction('evidence').store)),
    clear: () => kept.use((database) => database.clear('evidence')),
    async keep(path, found) {
      try {
        await kept.use(async (database) => {
          const transaction = database.transaction('evidence', 'readwrite');
          await transaction.store.put(found, keyOf(path));
          const keys = await transaction.store.index('at').getAllKeys();
          for (const key of keys.slice(0, Math.max(0, keys.length - mostKept))) await transaction.store.delete(key);
          await transaction.done;
        });
      } catch {
        // The result is shown all the same, and gathered again another time.
      }
    },
  };
}

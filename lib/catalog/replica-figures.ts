import { type IDBPObjectStore, type StoreNames, unwrap } from 'idb';
import { byCodeUnits } from './in-slices';
import type { ReplicaDatabase, ReplicaSchema } from './replica-connection';
import type { Figures } from './schema';

type FiguresStore<Name extends 'figures' | 'citing', Mode extends IDBTransactionMode> = IDBPObjectStore<
  ReplicaSchema,
  StoreNames<ReplicaSchema>[],
  Name,
  Mode
>;

/** What the chunk in which a slug would stand says of it; null, which no figures are, when the chunk is damaged. */
export async function readFigures<Name extends 'figures' | 'citing'>(
  store: FiguresStore<Name, 'readonly'>,
  slug: string,
  key: string = slug,
): Promise<unknown> {
  const cursor = await store.openCursor(IDBKeyRange.upperBound(key), 'prev');
  const chunk: unknown = cursor?.value;
  if (chunk === undefined) return undefined;
  return chunk instanceof Map ? chunk.get(slug) : null;
}

/** Slugs whose figures are together. */
const inChunk = 16;

/** The content of a file of figures, by slug. */
export interface FiguresContent {
  sha256: string;
  figures: ReadonlyMap<string, Figures>;
}

/** Puts these figures in the place of all figures, but for who cites. */
export async function putFigures(database: ReplicaDatabase, content: FiguresContent): Promise<void> {
  const transaction = database.transaction(['figures', 'meta'], 'readwrite', { durability: 'relaxed' });
  const figures = transaction.objectStore('figures');
  unwrap(figures).clear();
  await putChunks(figures, content, (slug) => slug);
  unwrap(transaction.objectStore('meta')).put(content.sha256, 'figures');
  await transaction.done;
}

/** The key of who cites a model, and of those after it to the end of a chunk. */
export const citingKey = (shard: string, slug: string): string => `${shard}/${slug}`;

/** Puts what a file says of who cites the models of a shard in the place of what was known; absent: nothing is. */
export async function putCiting(database: ReplicaDatabase, id: string, content?: FiguresContent): Promise<void> {
  const transaction = database.transaction(['citing', 'meta'], 'readwrite', { durability: 'relaxed' });
  const citing = transaction.objectStore('citing');
  // All keys of the shard: the character after the slash is the 0.
  unwrap(citing).delete(IDBKeyRange.bound(`${id}/`, `${id}0`, false, true));
  if (content) await putChunks(citing, content, (slug) => citingKey(id, slug));
  const meta = unwrap(transaction.objectStore('meta'));
  if (content) meta.put(content.sha256, `citing:${id}`);
  else meta.delete(`citing:${id}`);
  await transaction.done;
}

async function putChunks<Name extends 'figures' | 'citing'>(
  store: FiguresStore<Name, 'readwrite'>,
  { figures }: FiguresContent,
  keyOf: (slug: string) => string,
): Promise<void> {
  const entries = [...figures].sort(([one], [other]) => byCodeUnits(one, other));
  for (let at = 0; at < entries.length; at += inChunk) {
    const [first = ''] = entries[at] ?? [];
    const put = [new Map(entries.slice(at, at + inChunk)), keyOf(first)] as const;
    // What waits for one of them now and then lets others have their turn.
    if (at % (64 * inChunk) === 0) await store.put(...put);
    else unwrap(store).put(...put);
  }
}

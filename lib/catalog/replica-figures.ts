import { type IDBPObjectStore, unwrap } from 'idb';
import { byCodeUnits } from './in-slices';
import type { ReplicaDatabase, ReplicaSchema } from './replica-connection';
import type { Figures } from './schema';

type FiguresStore<Name extends 'figures' | 'citing'> = IDBPObjectStore<
  ReplicaSchema,
  ('models' | 'figures' | 'citing')[],
  Name,
  'readonly'
>;

/** What the chunk in which a slug would stand says of it; null, which no figures are, when the chunk is damaged. */
export async function readFigures<Name extends 'figures' | 'citing'>(
  store: FiguresStore<Name>,
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
  const entries = bySlug(content);
  const transaction = database.transaction(['figures', 'meta'], 'readwrite', { durability: 'relaxed' });
  const figures = transaction.objectStore('figures');
  const plain = unwrap(figures);
  plain.clear();
  for (let at = 0; at < entries.length; at += inChunk) {
    const [first = '', chunk] = [entries[at]?.[0], new Map(entries.slice(at, at + inChunk))];
    // What waits for one of them now and then lets others have their turn.
    if (at % (64 * inChunk) === 0) await figures.put(chunk, first);
    else plain.put(chunk, first);
  }
  unwrap(transaction.objectStore('meta')).put(content.sha256, 'figures');
  await transaction.done;
}

/** The key of who cites a model, and of those after it to the end of a chunk. */
export const citingKey = (shard: string, slug: string): string => `${shard}/${slug}`;

/** Puts what a file says of who cites the models of a shard in the place of what was known; absent: nothing is. */
export async function putCiting(database: ReplicaDatabase, id: string, content?: FiguresContent): Promise<void> {
  const entries = content ? bySlug(content) : [];
  const transaction = database.transaction(['citing', 'meta'], 'readwrite', { durability: 'relaxed' });
  const citing = unwrap(transaction.objectStore('citing'));
  const meta = unwrap(transaction.objectStore('meta'));
  // All keys of the shard: the character after the slash is the 0.
  citing.delete(IDBKeyRange.bound(`${id}/`, `${id}0`, false, true));
  for (let at = 0; at < entries.length; at += inChunk) {
    const [first = ''] = entries[at] ?? [];
    citing.put(new Map(entries.slice(at, at + inChunk)), citingKey(id, first));
  }
  if (content) meta.put(content.sha256, `citing:${id}`);
  else meta.delete(`citing:${id}`);
  await transaction.done;
}

const bySlug = ({ figures }: FiguresContent) => [...figures].sort(([one], [other]) => byCodeUnits(one, other));

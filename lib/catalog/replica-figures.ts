import { type IDBPObjectStore, unwrap } from 'idb';
import { byCodeUnits } from './in-slices';
import type { ReplicaDatabase, ReplicaSchema } from './replica-connection';
import type { Figures } from './schema';

/** The keys of what is stored of who cites the models of a shard: all of them, or those before a slug and its own. */
export function citingOf(shard: string, slug?: string): IDBKeyRange {
  return slug === undefined
    ? // The character that follows the slash.
      IDBKeyRange.bound(`${shard}/`, `${shard}0`, false, true)
    : IDBKeyRange.bound(`${shard}/`, `${shard}/${slug}`);
}

type FiguresStore<Name extends 'figures' | 'citing'> = IDBPObjectStore<
  ReplicaSchema,
  ('models' | 'figures' | 'citing')[],
  Name,
  'readonly'
>;

/** What the last chunk of these says of a slug; null, which no figures are, when the chunk is damaged. */
export async function readFigures<Name extends 'figures' | 'citing'>(
  store: FiguresStore<Name>,
  slug: string,
  chunks = IDBKeyRange.upperBound(slug),
): Promise<unknown> {
  const cursor = await store.openCursor(chunks, 'prev');
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

/** Puts what a file says of who cites the models of a shard in the place of what was known; absent: nothing is. */
export async function putCiting(database: ReplicaDatabase, id: string, content?: FiguresContent): Promise<void> {
  const entries = content ? bySlug(content) : [];
  const transaction = database.transaction(['citing', 'meta'], 'readwrite', { durability: 'relaxed' });
  const citing = unwrap(transaction.objectStore('citing'));
  const meta = unwrap(transaction.objectStore('meta'));
  citing.delete(citingOf(id));
  for (let at = 0; at < entries.length; at += inChunk) {
    citing.put(new Map(entries.slice(at, at + inChunk)), `${id}/${entries[at]?.[0]}`);
  }
  if (content) meta.put(content.sha256, `citing:${id}`);
  else meta.delete(`citing:${id}`);
  await transaction.done;
}

const bySlug = ({ figures }: FiguresContent) => [...figures].sort(([one], [other]) => byCodeUnits(one, other));

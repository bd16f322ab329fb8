import { figuresChunk, type ReplicaDatabase } from './replica-connection';
import { Figures, ModelRecord } from './schema';

/** A model as the replica keeps it. */
export interface StoredModel {
  record: ModelRecord;
  /** Absent: no figure is known. */
  figures: Figures | undefined;
}

/** How far the replica is filled. */
export interface ReplicaState {
  /** The release that is stored whole; absent while the first fill is not done. */
  release?: string;
  /** The release whose files are being written, or were last. */
  applying?: string;
  /** Where that one comes from: the base address of a server, or of the package. */
  source?: string;
  /** ISO time of the data of the release. */
  generatedAt?: string;
  /** SHA-256 of the figures file stored. */
  figures?: string;
  /** SHA-256 of every shard stored, by its id. */
  shards: Map<string, string>;
}

/** What stands in the database. It is outside: a browser that crashed may have left anything there. */
export interface StoredRow {
  record: unknown;
  figures: unknown;
}

/** Absent when the row is damaged. */
export function parseRow({ record, figures }: StoredRow): StoredModel | undefined {
  const parsedRecord = ModelRecord.safeParse(record);
  const parsedFigures = Figures.optional().safeParse(figures);
  if (!parsedRecord.success || !parsedFigures.success) return undefined;
  return { record: parsedRecord.data, figures: parsedFigures.data };
}

/** One transaction: the rows that any of the keys names, in the order of the keys, a family by slug, each once. */
export async function readByIdentifiers(database: ReplicaDatabase, keys: readonly string[]): Promise<StoredRow[]> {
  const transaction = database.transaction(['models', 'figures']);
  const index = transaction.objectStore('models').index('identifiers');
  const found = (await Promise.all(keys.map((key) => index.getAll(key)))).flat();
  const unique = [...new Map(found.map((record) => [record.slug, record])).values()];
  const figures = transaction.objectStore('figures');
  return Promise.all(
    unique.map(async (record) => {
      const chunk = await figures.get(figuresChunk(record.slug));
      return { record, figures: figuresIn(chunk, record.slug) };
    }),
  );
}

/** The row of a slug; none when there is no such model. */
export async function readBySlug(database: ReplicaDatabase, slug: string): Promise<StoredRow[]> {
  const transaction = database.transaction(['models', 'figures']);
  const [record, chunk] = await Promise.all([
    transaction.objectStore('models').get(slug),
    transaction.objectStore('figures').get(figuresChunk(slug)),
  ]);
  return record === undefined ? [] : [{ record, figures: figuresIn(chunk, slug) }];
}

/** The next rows by slug, after `after`: as many as `most`, fewer at the end. `last` is absent when there are none. */
export async function readBatch(
  database: ReplicaDatabase,
  after: string,
  most: number,
): Promise<{ rows: StoredRow[]; last?: string }> {
  const transaction = database.transaction(['models', 'figures']);
  const records = await transaction.objectStore('models').getAll(IDBKeyRange.lowerBound(after, true), most);
  const [first, last] = [records[0]?.slug, records.at(-1)?.slug];
  if (first === undefined || last === undefined) return { rows: [] };
  const store = transaction.objectStore('figures');
  const range = IDBKeyRange.bound(figuresChunk(first), figuresChunk(last));
  const [names, chunks] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const chunkOf = new Map(names.map((name, index) => [name, chunks[index]]));
  const figuresOf = (slug: string) => figuresIn(chunkOf.get(figuresChunk(slug)), slug);
  return { rows: records.map((record) => ({ record, figures: figuresOf(record.slug) })), last };
}

/** The records of a shard, and nothing of their figures. */
export async function readShard(database: ReplicaDatabase, id: string): Promise<StoredRow[]> {
  const records = await database.getAllFromIndex('models', 'shard', id);
  return records.map((record) => ({ record, figures: undefined }));
}

/** How many models each of these shards holds. */
export async function countShards(database: ReplicaDatabase, ids: readonly string[]): Promise<number[]> {
  const index = database.transaction('models').store.index('shard');
  return Promise.all(ids.map((id) => index.count(id)));
}

/** Null, which no figures are, when the chunk is damaged. */
function figuresIn(chunk: unknown, slug: string): unknown {
  if (chunk === undefined) return undefined;
  return chunk instanceof Map ? chunk.get(slug) : null;
}

export async function readState(database: ReplicaDatabase): Promise<ReplicaState> {
  // The derived texts stand behind, and are large.
  const range = IDBKeyRange.upperBound('text:', true);
  const { store } = database.transaction('meta');
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const meta = new Map(keys.map((key, index) => [key, String(values[index] ?? '')]));
  const shards = [...meta].filter(([key]) => key.startsWith('shard:'));
  return {
    release: meta.get('release'),
    applying: meta.get('applying'),
    source: meta.get('source'),
    generatedAt: meta.get('generatedAt'),
    figures: meta.get('figures'),
    shards: new Map(shards.map(([key, sha256]) => [key.slice('shard:'.length), sha256])),
  };
}

import type { ReplicaDatabase } from './replica-connection';
import { citingKey, readFigures } from './replica-figures';
import { CitingFigures, Figures, ModelRecord } from './schema';

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
  /** SHA-256 of what is stored of who cites the models of a shard, by its id. */
  citing: Map<string, string>;
}

/** What stands in the database. It is outside: a browser that crashed may have left anything there. */
export interface StoredRow {
  record: unknown;
  figures: unknown;
  citing?: unknown;
}

/** Absent when the row is damaged. */
export function parseRow({ record, figures, citing }: StoredRow): StoredModel | undefined {
  const parsedRecord = ModelRecord.safeParse(record);
  const parsedFigures = Figures.optional().safeParse(figures);
  const parsedCiting = CitingFigures.optional().safeParse(citing);
  if (!parsedRecord.success || !parsedFigures.success || !parsedCiting.success) return undefined;
  const all = parsedCiting.data ? { ...parsedFigures.data, ...parsedCiting.data } : parsedFigures.data;
  return { record: parsedRecord.data, figures: all };
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
      return { record, figures: await readFigures(figures, record.slug) };
    }),
  );
}

/** The row of a slug, with who cites it; none when there is no such model. */
export async function readBySlug(database: ReplicaDatabase, slug: string): Promise<StoredRow[]> {
  const transaction = database.transaction(['models', 'figures', 'citing']);
  const record = await transaction.objectStore('models').get(slug);
  if (record === undefined) return [];
  const [figures, citing] = await Promise.all([
    readFigures(transaction.objectStore('figures'), slug),
    readFigures(transaction.objectStore('citing'), slug, citingKey(record.shard, slug)),
  ]);
  return [{ record, figures, citing }];
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
  const figures = transaction.objectStore('figures');
  const before = await figures.openCursor(IDBKeyRange.upperBound(first), 'prev');
  const chunks = await figures.getAll(IDBKeyRange.bound(first, last));
  const bySlug = new Map<string, unknown>();
  for (const chunk of [before?.value ?? new Map(), ...chunks]) {
    if (chunk instanceof Map) for (const [slug, value] of chunk) bySlug.set(slug, value);
    // Null, which no figures are: nobody knows which slugs it held.
    else for (const { slug } of records) bySlug.set(slug, null);
  }
  return { rows: records.map((record) => ({ record, figures: bySlug.get(record.slug) })), last };
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

export async function readState(database: ReplicaDatabase): Promise<ReplicaState> {
  // The derived texts stand behind, and are large.
  const range = IDBKeyRange.upperBound('text:', true);
  const { store } = database.transaction('meta');
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const meta = new Map(keys.map((key, index) => [key, String(values[index] ?? '')]));
  const hashes = (kind: string) =>
    new Map([...meta].flatMap(([key, sha256]) => (key.startsWith(kind) ? [[key.slice(kind.length), sha256]] : [])));
  return {
    release: meta.get('release'),
    applying: meta.get('applying'),
    source: meta.get('source'),
    generatedAt: meta.get('generatedAt'),
    figures: meta.get('figures'),
    shards: hashes('shard:'),
    citing: hashes('citing:'),
  };
}

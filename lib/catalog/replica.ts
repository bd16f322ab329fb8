import { connect, replicaVersion } from './replica-connection';
import { type FiguresContent, putCiting, putFigures } from './replica-figures';
import {
  countShards,
  parseRow,
  type ReplicaState,
  readBatch,
  readByIdentifiers,
  readBySlug,
  readShard,
  readState,
  type StoredModel,
  type StoredRow,
} from './replica-reads';
import {
  clear,
  deleteShard,
  type Finish,
  putBegin,
  putChanges,
  putShard,
  putText,
  putTexts,
  type StoredChanges,
} from './replica-writes';
import type { ModelRecord } from './schema';

export interface ReplicaOptions {
  /** The database's name. */
  name?: string;
  /** The stored shape's version. */
  version?: number;
  /**
   * Called when the database turns out empty, half filled, of another version or damaged: fill it. May come several
   * times, during a fill too.
   */
  onIncomplete(): void;
}

/**
 * The one door to the catalogue's database. A database that is missing, of another version or broken is made anew and
 * asks to be filled; it holds nothing that cannot be fetched again. Rejects only if the browser gives no database at all.
 */
export interface Replica {
  /** The models that any of the keys names, in the order of the keys, a family by slug, each model once; one transaction. */
  findByIdentifiers(keys: readonly string[]): Promise<StoredModel[]>;
  /** The model of a slug, with who cites it: what else gives models leaves that out. */
  find(slug: string): Promise<StoredModel | undefined>;
  /** Every model, by slug, in batches of this many: others are answered between them. */
  batches(size: number): AsyncGenerator<StoredModel[]>;
  /** The records of a shard. */
  shard(id: string): Promise<ModelRecord[]>;
  /** How many models each of these shards holds. */
  countShards(ids: readonly string[]): Promise<number[]>;
  /** How many models there are. */
  count(): Promise<number>;
  state(): Promise<ReplicaState>;
  /** What was made of all models (the filter, the search index), as last prepared. To be parsed: it comes from outside. */
  text(name: string): Promise<unknown>;
  /** Remembers which release the next writes belong to, and where it comes from. */
  begin(content: { release: string; source: string }): Promise<void>;
  /** Goes from a release's facts to a later one's at once; false, and nothing is stored, when that is not here whole. */
  writeChanges(changes: StoredChanges): Promise<boolean>;
  /** Puts a shard's models in the place of those it held before, and remembers the file's SHA-256. */
  writeShard(id: string, content: { sha256: string; records: readonly ModelRecord[] }): Promise<void>;
  /** Removes a shard that is no longer part of the catalogue, with its models. */
  removeShard(id: string): Promise<void>;
  /** Puts these figures, by slug, in the place of all figures, and remembers the file's SHA-256. */
  writeFigures(content: FiguresContent): Promise<void>;
  /** Puts this in the place of what was known of who cites the models of a shard; absent: nothing is. */
  writeCiting(id: string, content?: FiguresContent): Promise<void>;
  /**
   * Stores derived texts; with `whole`, the release applied is complete from now on. False, and nothing is stored, when
   * the database was emptied since `begin`.
   */
  finish(content: Finish): Promise<boolean>;
  /** Keeps one more text made of all models of a release; nothing is kept when another release has come since. */
  keepText(content: { name: string; text: unknown; release: string }): Promise<void>;
  /** Throws everything away. */
  clear(): Promise<void>;
  /** Deletes the database. */
  destroy(): Promise<void>;
  close(): Promise<void>;
}

export function openReplica({ name = 'catalog', version = replicaVersion, onIncomplete }: ReplicaOptions): Replica {
  const { use, close, destroy } = connect({ name, version, onIncomplete });

  async function parse(rows: StoredRow[]): Promise<StoredModel[]> {
    const models = rows.map(parseRow).filter((model) => model !== undefined);
    if (models.length < rows.length) {
      // One damaged row says that others may be: what cannot be trusted is thrown away and filled again.
      await use(clear);
      onIncomplete();
    }
    return models;
  }

  return {
    findByIdentifiers: async (keys) => parse(await use((database) => readByIdentifiers(database, keys))),
    find: async (slug) => (await parse(await use((database) => readBySlug(database, slug))))[0],
    async *batches(size) {
      let after = '';
      while (true) {
        const from = after;
        const { rows, last } = await use((database) => readBatch(database, from, size));
        if (last === undefined) return;
        after = last;
        yield await parse(rows);
      }
    },
    shard: async (id) => (await parse(await use((database) => readShard(database, id)))).map(({ record }) => record),
    countShards: (ids) => use((database) => countShards(database, ids)),
    count: () => use((database) => database.count('models')),
    state: () => use(readState),
    text: (textName) => use((database) => database.get('meta', `text:${textName}`)),
    begin: (content) => use((database) => putBegin(database, content)),
    writeChanges: (changes) => use((database) => putChanges(database, changes)),
    writeShard: (id, content) => use((database) => putShard(database, id, content)),
    removeShard: (id) => use((database) => deleteShard(database, id)),
    writeFigures: (content) => use((database) => putFigures(database, content)),
    writeCiting: (id, content) => use((database) => putCiting(database, id, content)),
    keepText: (content) => use((database) => putText(database, content)),
    finish: (content) => use((database) => putTexts(database, content)),
    clear: () => use(clear),
    close,
    destroy,
  };
}

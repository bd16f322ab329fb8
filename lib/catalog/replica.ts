import { connect, replicaVersion } from './replica-connection';
import {
  parseRow,
  type ReplicaState,
  readAll,
  readByIdentifiers,
  readBySlug,
  readState,
  type StoredModel,
  type StoredRow,
} from './replica-reads';
import { clear, deleteShard, putFigures, putShard, putText, putTexts } from './replica-writes';
import type { Figures, ModelRecord } from './schema';

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
  /** The model of a slug. */
  find(slug: string): Promise<StoredModel | undefined>;
  /** Every model, by slug. */
  all(): Promise<StoredModel[]>;
  state(): Promise<ReplicaState>;
  /** A text derived from all models (the filter, the search index), as last prepared. */
  text(name: string): Promise<string | undefined>;
  /** Remembers which release the next writes belong to. */
  begin(release: string): Promise<void>;
  /** Puts a shard's models in the place of those it held before, and remembers the file's SHA-256. */
  writeShard(id: string, content: { sha256: string; records: readonly ModelRecord[] }): Promise<void>;
  /** Removes a shard that is no longer part of the catalogue, with its models. */
  removeShard(id: string): Promise<void>;
  /** Puts these figures, by slug, in the place of all figures, and remembers the file's SHA-256. */
  writeFigures(content: { sha256: string; figures: ReadonlyMap<string, Figures> }): Promise<void>;
  /**
   * Stores derived texts; with `whole`, the release applied is complete from now on. False, and nothing is stored, when
   * the database was emptied since `begin`.
   */
  finish(content: { texts: Readonly<Record<string, string>>; applied: string; whole: boolean }): Promise<boolean>;
  /** Keeps one more text made of all models of a release; nothing is kept when another release has come since. */
  keepText(content: { name: string; text: string; release: string }): Promise<void>;
  close(): Promise<void>;
}

export function openReplica({ name = 'catalog', version = replicaVersion, onIncomplete }: ReplicaOptions): Replica {
  const { use, close } = connect({ name, version, onIncomplete });

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
    all: async () => parse(await use(readAll)),
    state: () => use(readState),
    text: (textName) => use((database) => database.get('meta', `text:${textName}`)),
    begin: async (release) => {
      await use((database) => database.put('meta', release, 'applying'));
    },
    writeShard: (id, content) => use((database) => putShard(database, id, content)),
    removeShard: (id) => use((database) => deleteShard(database, id)),
    writeFigures: (content) => use((database) => putFigures(database, content)),
    keepText: (content) => use((database) => putText(database, content)),
    finish: (content) => use((database) => putTexts(database, content)),
    close,
  };
}

import { describe } from './parse-files';
import { CatalogIndex, ChangesFile, ModelRecord, ShardFile } from './schema';
import { sha256 } from './sha-256';
import { writeRecord } from './written-record';

/** What the builder needs of a catalogue that it built before: its files are all the memory that it has. */
export interface PreviousBuild {
  index: CatalogIndex;
  /** The SHA-256 of each model's record as the builder writes it, by slug. */
  records: ReadonlyMap<string, string>;
  /** The slugs whose facts changed between each release before it and it. */
  changed: readonly { from: string; slugs: readonly string[] }[];
}

export type ReadPrevious =
  | { status: 'read'; previous: PreviousBuild; warnings: string[] }
  /** There is no catalogue. */
  | { status: 'none' }
  /** There is one that says nothing about what was published. */
  | { status: 'unreadable'; reason: string };

/** Reads a file of the folder that holds `v1/`; absent: it is not there. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** Reads a catalogue that was built before. A changes file that cannot be read is left out: clients take shards then. */
export async function readPreviousBuild(read: ReadFile): Promise<ReadPrevious> {
  const text = await read('v1/catalog.json');
  if (text === undefined) return { status: 'none' };
  const parsed = CatalogIndex.safeParse(parseJson(text));
  if (!parsed.success) return { status: 'unreadable', reason: `v1/catalog.json: ${describe(parsed.error)}` };
  const index = parsed.data;
  const records = new Map<string, string>();
  for (const file of index.shards) {
    const shard = ShardFile.safeParse(await readWhole(read, file));
    if (!shard.success) return { status: 'unreadable', reason: `v1/${file.path} is not what catalog.json says` };
    for (const model of shard.data.models) {
      const record = ModelRecord.safeParse(model);
      if (record.success) records.set(record.data.slug, await sha256(writeRecord(record.data).json));
    }
  }
  const changed: { from: string; slugs: string[] }[] = [];
  const warnings: string[] = [];
  for (const { from, ...file } of index.changes) {
    const changes = ChangesFile.safeParse(await readWhole(read, file));
    if (changes.success) changed.push({ from, slugs: [...slugsOf(changes.data.records), ...changes.data.removed] });
    else warnings.push(`v1/${file.path} is not what catalog.json says: no changes since ${from} are written`);
  }
  return { status: 'read', previous: { index, records, changed }, warnings };
}

/** A file's content; absent when it is not the one that the index describes. */
async function readWhole(read: ReadFile, { path, sha256: hash }: CatalogIndex['figures']): Promise<unknown> {
  const text = await read(`v1/${path}`);
  return text !== undefined && (await sha256(text)) === hash ? parseJson(text) : undefined;
}

function slugsOf(records: unknown[]): string[] {
  return records.flatMap((record) => {
    const named = ModelRecord.pick({ slug: true }).safeParse(record);
    return named.success ? [named.data.slug] : [];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

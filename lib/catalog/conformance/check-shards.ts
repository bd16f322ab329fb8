import { z } from 'zod';
import { type CatalogIndex, ShardFile } from '../schema';
import { sha256 } from '../sha-256';
import { writeRecord } from '../written-record';
import { checkFile } from './check-file';
import { indexPath } from './check-index';
import { checkRecord } from './check-record';
import type { Host } from './host';

/** What the shards hold. */
export interface KnownModels {
  /** The SHA-256 of each record in one way of writing it, by slug: equal facts, equal hash. */
  records: ReadonlyMap<string, string>;
  /** Every record could be read, so that a slug that is not among them is none. */
  complete: boolean;
}

export async function checkShards(host: Host, index: CatalogIndex): Promise<KnownModels> {
  const { report } = host;
  const records = new Map<string, string>();
  let complete = true;
  for (const { id, models: expected, ...entry } of index.shards) {
    const path = `v1/${entry.path}`;
    const json = await checkFile(host, { entry, inName: entry.sha256.slice(0, 8) });
    if (json === undefined) {
      complete = false;
      continue;
    }
    const shard = ShardFile.safeParse(json);
    if (!shard.success) {
      for (const issue of shard.error.issues) {
        report('file-schema', `${path}: ${z.core.toDotPath(issue.path)}`, issue.message);
      }
      complete = false;
      continue;
    }
    if (shard.data.models.length !== expected) {
      report('count', path, `has ${shard.data.models.length} models, and by catalog.json ${expected}`);
    }
    for (const [place, value] of shard.data.models.entries()) {
      const record = checkRecord(value, `${path}: models`, place, report);
      if (!record) {
        complete = false;
        continue;
      }
      const where = `${path}: models[${place}] (${record.slug})`;
      const hash = await sha256(record.slug);
      if (!hash.startsWith(id)) {
        report('membership', where, `is in shard ${id}, and the SHA-256 of its slug begins with ${hash.slice(0, 8)}`);
      }
      if (records.has(record.slug)) report('duplicate', where, 'is there already');
      else records.set(record.slug, await sha256(writeRecord(record).json));
    }
  }
  const sum = index.shards.reduce((total, shard) => total + shard.models, 0);
  // Where a shard says another number than its file, that was told.
  if (sum !== index.models)
    report('count', `${indexPath}: models`, `is ${index.models}, and ${sum} in its shards together`);
  return { records, complete };
}

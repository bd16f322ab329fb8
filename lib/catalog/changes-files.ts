import { type DescribedFile, describeFile } from './describe-file';
import type { Shard } from './divide-into-shards';
import type { Changes } from './find-changes';
import type { CatalogIndex } from './schema';
import { sha256 } from './sha-256';

/** A shard and how large its file is. */
export interface SizedShard extends Shard {
  bytes: number;
}

/** A file for each earlier release, but where the shards that changed are together no larger. */
export async function changesFiles(
  changes: readonly Changes[],
  shards: readonly SizedShard[],
  release: string,
): Promise<(DescribedFile & { entry: CatalogIndex['changes'][number] })[]> {
  const files = [];
  for (const { from, records, removed } of changes) {
    const text =
      `{"version":1,"records":[${records.map(({ json }) => json).join()}],` + `"removed":${JSON.stringify(removed)}}`;
    const { built, entry } = await describeFile(text, { path: `changes/${from}-${release}.json` });
    const slugs = [...records.map(({ record }) => record.slug), ...removed];
    const instead = await bytesOfShards(slugs, shards);
    if (slugs.length === 0 || entry.bytes < instead) files.push({ built, entry: { from, ...entry } });
  }
  return files;
}

async function bytesOfShards(slugs: string[], shards: readonly SizedShard[]): Promise<number> {
  const touched = new Set<SizedShard>();
  for (const slug of slugs) {
    const hash = await sha256(slug);
    const shard = shards.find(({ id }) => hash.startsWith(id));
    if (shard) touched.add(shard);
  }
  return [...touched].reduce((sum, { bytes }) => sum + bytes, 0);
}

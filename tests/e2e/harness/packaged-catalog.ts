import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CatalogIndex, ModelRecord, ShardFile } from '../../../lib/catalog/schema';

/** Every model in the catalogue that a build carries, read from its files as any client would. */
export function readPackagedModels(extension: string): ModelRecord[] {
  const folder = join(extension, 'catalog', 'v1');
  const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const { shards } = CatalogIndex.parse(readJson(join(folder, 'catalog.json')));
  return shards.flatMap(({ path }) =>
    ShardFile.parse(readJson(join(folder, path))).models.map((model) => ModelRecord.parse(model)),
  );
}

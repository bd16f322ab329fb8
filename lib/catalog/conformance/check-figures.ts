import { z } from 'zod';
import { type CatalogIndex, Figures, FiguresFile } from '../schema';
import { unknownFields } from '../unknown-fields';
import { checkFile } from './check-file';
import type { KnownModels } from './check-shards';
import type { Host } from './host';

/** How many models there are figures of; absent where the file cannot be read. */
export async function checkFigures(host: Host, index: CatalogIndex, known: KnownModels): Promise<number | undefined> {
  const { report } = host;
  const path = `v1/${index.figures.path}`;
  const json = await checkFile(host, { entry: index.figures, inName: index.figures.sha256.slice(0, 8) });
  if (json === undefined) return undefined;
  const file = FiguresFile.safeParse(json);
  if (!file.success) {
    for (const issue of file.error.issues) {
      report('file-schema', `${path}: ${z.core.toDotPath(issue.path)}`, issue.message);
    }
    return undefined;
  }
  const entries = Object.entries(file.data.figures);
  for (const [slug, content] of entries) {
    const where = `${path}: figures.${slug.slice(0, 200)}`;
    const figures = Figures.safeParse(content);
    if (!figures.success) {
      for (const issue of figures.error.issues) {
        report('figures', [where, ...issue.path.map(String)].join('.'), issue.message);
      }
      continue;
    }
    for (const field of unknownFields(content, figures.data)) {
      report('unknown-field', [where, ...field].join('.'), 'there is no such field');
    }
    if (known.complete && !known.records.has(slug)) report('orphan', where, 'no shard has such a model');
  }
  return entries.length;
}

import { z } from 'zod';
import { type CatalogIndex, CitingFigures, Figures, FiguresFile } from '../schema';
import { sha256 } from '../sha-256';
import { unknownFields } from '../unknown-fields';
import { checkFile } from './check-file';
import { indexPath } from './check-index';
import type { KnownModels } from './check-shards';
import type { Host } from './host';

/** How many models there are figures of, but for who cites; absent where the file cannot be read. */
export async function checkFigures(host: Host, index: CatalogIndex, known: KnownModels): Promise<number | undefined> {
  const file = await readFigures(host, index.figures, Figures, known);
  for (const [slug, figures] of file?.figures ?? []) {
    const lists = Object.keys(CitingFigures.parse(figures));
    if (lists.length > 0) host.report('citing-apart', `${file?.path}: figures.${slug}`, `has ${lists.join(', ')}`);
  }
  return file?.entries;
}

/** The files of who cites the models of each shard. */
export async function checkCiting(host: Host, index: CatalogIndex, known: KnownModels): Promise<void> {
  const shards = new Set(index.shards.map(({ id }) => id));
  for (const [place, { id, ...entry }] of index.citing.entries()) {
    const where = `${indexPath}: citing[${place}].id`;
    if (!shards.has(id)) host.report('citing-place', where, `"${id}" is the id of no shard`);
    else if (index.citing.findIndex((other) => other.id === id) < place) {
      host.report('citing-place', where, `"${id}" is there twice`);
    }
    const file = await readFigures(host, entry, CitingFigures, known);
    for (const slug of file?.figures.keys() ?? []) {
      const hash = await sha256(slug);
      if (hash.startsWith(id)) continue;
      const problem = `is with shard ${id}, and the SHA-256 of its slug begins with ${hash.slice(0, 8)}`;
      host.report('citing-place', `${file?.path}: figures.${slug}`, problem);
    }
  }
}

/** A file of figures, each examined; absent where it cannot be read. */
async function readFigures(
  host: Host,
  entry: CatalogIndex['figures'],
  schema: z.ZodType<Figures>,
  known: KnownModels,
): Promise<{ path: string; entries: number; figures: Map<string, Figures> } | undefined> {
  const { report } = host;
  const path = `v1/${entry.path}`;
  const json = await checkFile(host, { entry, inName: entry.sha256.slice(0, 8) });
  if (json === undefined) return undefined;
  const file = FiguresFile.safeParse(json);
  if (!file.success) {
    for (const issue of file.error.issues) {
      report('file-schema', `${path}: ${z.core.toDotPath(issue.path)}`, issue.message);
    }
    return undefined;
  }
  const entries = Object.entries(file.data.figures);
  const readable = new Map<string, Figures>();
  for (const [slug, content] of entries) {
    const where = `${path}: figures.${slug.slice(0, 200)}`;
    const figures = schema.safeParse(content);
    if (!figures.success) {
      for (const issue of figures.error.issues) {
        report('figures', [where, ...issue.path.map(String)].join('.'), issue.message);
      }
      continue;
    }
    for (const field of unknownFields(content, figures.data)) {
      report('unknown-field', [where, ...field].join('.'), 'there is no such field');
    }
    if (!known.complete || known.records.has(slug)) readable.set(slug, figures.data);
    else report('orphan', where, 'no shard has such a model');
  }
  return { path, entries: entries.length, figures: readable };
}

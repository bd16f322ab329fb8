import type { SourceFile } from './check-lines';
import { type CheckedSource, checkSource } from './check-source';
import { deriveIdentifiers } from './derive-identifiers';
import { divideIntoShards, type WrittenRecord } from './divide-into-shards';
import { type CatalogIndex, type ModelRecord, Release } from './schema';
import { sha256 } from './sha-256';

/** A file of the API, its path relative to the base address. */
export interface BuiltFile {
  path: string;
  text: string;
}

export type Build =
  | { status: 'built'; files: BuiltFile[]; index: CatalogIndex; warnings: string[] }
  | { status: 'invalid'; problems: string[] };

export interface BuildSource {
  models: SourceFile;
  figures: SourceFile;
  release: SourceFile;
  /** Also a file for each model, for other clients and for people. */
  hosted: boolean;
}

/**
 * The catalog API's files, version 1, from the project's source: the same input gives the same bytes. With anything
 * wrong in the source there are only problems, and no files.
 */
export async function buildCatalog(source: BuildSource): Promise<Build> {
  const checked = checkSource(source.models, source.figures);
  const release = readRelease(source.release);
  const problems = [...checked.problems, ...release.problems];
  if (release.value === undefined || problems.length > 0) return { status: 'invalid', problems };

  const records = checked.models.map((facts) => writeRecord({ ...facts, identifiers: deriveIdentifiers(facts) }));
  const shards = [];
  for (const { id, models } of await divideIntoShards(records)) {
    const file = await name(`shards/${id}`, `{"version":1,"models":[${models.map(({ json }) => json).join()}]}`);
    shards.push({ file, entry: { id, ...file.entry, models: models.length } });
  }
  const figures = await name('figures', JSON.stringify({ version: 1, figures: figuresBySlug(checked.figures) }));
  const index: CatalogIndex = {
    version: 1,
    ...release.value,
    models: records.length,
    shards: shards.map(({ entry }) => entry),
    figures: figures.entry,
    changes: [],
  };
  const files = [
    { path: 'v1/catalog.json', text: JSON.stringify(index) },
    ...shards.map(({ file }) => file.built),
    figures.built,
    ...(source.hosted ? wholeRecords(records, checked) : []),
  ];
  return { status: 'built', files, index, warnings: checked.warnings };
}

/** Immutable files carry their hash in their name. */
async function name(stem: string, text: string) {
  const hash = await sha256(text);
  const path = `${stem}-${hash.slice(0, 8)}.json`;
  const bytes = new TextEncoder().encode(text).length;
  return { entry: { path, sha256: hash, bytes }, built: { path: `v1/${path}`, text } };
}

function figuresBySlug(lines: CheckedSource['figures']) {
  return Object.fromEntries(lines.map(({ slug, ...figures }) => [slug, figures]));
}

function wholeRecords(records: WrittenRecord[], { figures }: CheckedSource): BuiltFile[] {
  const bySlug = new Map(figures.map(({ slug, ...counts }) => [slug, counts]));
  return records.map(({ record: { slug }, json }) => {
    const counts = JSON.stringify(bySlug.get(slug) ?? {});
    return { path: `v1/models/${slug}.json`, text: `{"version":1,"model":${json},"figures":${counts}}` };
  });
}

function writeRecord(record: ModelRecord): WrittenRecord {
  return { record, json: JSON.stringify(record, leaveOutEmptyLists) };
}

/** Empty lists are the record schema's defaults: left out, they cost nothing. */
function leaveOutEmptyLists(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function readRelease({ name: file, text }: SourceFile): { value?: Release; problems: string[] } {
  try {
    const parsed = Release.strict().safeParse(JSON.parse(text));
    if (parsed.success) return { value: parsed.data, problems: [] };
    return { problems: parsed.error.issues.map(({ path, message }) => `${file}:1: ${path.join('.')}: ${message}`) };
  } catch (error) {
    return { problems: [`${file}:1: not JSON: ${error instanceof Error ? error.message : error}`] };
  }
}

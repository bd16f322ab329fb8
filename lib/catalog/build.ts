import type { SourceFile } from './check-lines';
import { type CheckedSource, checkSource } from './check-source';
import { deriveIdentifiers } from './derive-identifiers';
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

  const records = checked.models.map((facts) => ({ ...facts, identifiers: deriveIdentifiers(facts) }));
  const shards = await Promise.all(
    [...(await groupByShard(records))].map(async ([id, models]) => {
      const file = await name(`shards/${id}`, JSON.stringify({ version: 1, models }, leaveOutEmptyLists));
      return { file, entry: { id, ...file.entry, models: models.length } };
    }),
  );
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

/** A model's shard is the first hexadecimal digit of its slug's SHA-256, so it stays when others come and go. */
async function groupByShard(records: ModelRecord[]): Promise<[string, ModelRecord[]][]> {
  const shards = new Map<string, ModelRecord[]>();
  for (const record of records) {
    const id = (await sha256(record.slug)).slice(0, 1);
    shards.set(id, [...(shards.get(id) ?? []), record]);
  }
  return [...shards].sort(([one], [other]) => (one < other ? -1 : 1));
}

function figuresBySlug(lines: CheckedSource['figures']) {
  return Object.fromEntries(lines.map(({ slug, ...figures }) => [slug, figures]));
}

function wholeRecords(records: ModelRecord[], { figures }: CheckedSource): BuiltFile[] {
  const bySlug = new Map(figures.map(({ slug, ...counts }) => [slug, counts]));
  return records.map((model) => {
    const content = JSON.stringify(model, leaveOutEmptyLists);
    const counts = JSON.stringify(bySlug.get(model.slug) ?? {});
    return { path: `v1/models/${model.slug}.json`, text: `{"version":1,"model":${content},"figures":${counts}}` };
  });
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

import { changesFiles, type SizedShard } from './changes-files';
import type { SourceFile } from './check-lines';
import { type CheckedSource, checkSource } from './check-source';
import { deriveIdentifiers } from './derive-identifiers';
import { type BuiltFile, type DescribedFile, describeFile } from './describe-file';
import { divideIntoShards } from './divide-into-shards';
import { findChanges } from './find-changes';
import type { PreviousBuild } from './previous-build';
import { type CatalogIndex, type Figures, Release } from './schema';
import { type WrittenRecord, writeRecord } from './written-record';

export type Build =
  | { status: 'built'; files: BuiltFile[]; index: CatalogIndex; warnings: string[] }
  | { status: 'invalid'; problems: string[] };

export interface BuildSource {
  models: SourceFile;
  figures: SourceFile;
  release: SourceFile;
  /** Also a file for each model, for other clients and for people. */
  hosted: boolean;
  /** The catalogue that this one takes the place of: then there are files of what changed since its release. */
  previous?: PreviousBuild;
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
  const found = source.previous && (await findChanges(source.previous, records, release.value.release));
  if (found?.status === 'impossible')
    return { status: 'invalid', problems: [`${source.release.name}:1: ${found.problem}`] };

  const shards: (SizedShard & { file: DescribedFile })[] = [];
  for (const shard of await divideIntoShards(records)) {
    const text = `{"version":1,"models":[${shard.models.map(({ json }) => json).join()}]}`;
    const file = await describeFile(text, { stem: `shards/${shard.id}` });
    shards.push({ ...shard, bytes: file.entry.bytes, file });
  }
  const [counts, whoCites] = divideFigures(checked.figures);
  const figures = await describeFile(figuresText(counts), { stem: 'figures' });
  const citing: { id: string; file: DescribedFile }[] = [];
  for (const { id, models } of shards) {
    const ofShard = models.flatMap(({ record: { slug } }) => {
      const known = whoCites.get(slug);
      return known ? [[slug, known] as const] : [];
    });
    if (ofShard.length > 0)
      citing.push({ id, file: await describeFile(figuresText(ofShard), { stem: `citing/${id}` }) });
  }
  const changes = await changesFiles(found?.changes ?? [], shards, release.value.release);
  const index: CatalogIndex = {
    version: 1,
    ...release.value,
    models: records.length,
    shards: shards.map(({ id, file, models }) => ({ id, ...file.entry, models: models.length })),
    figures: figures.entry,
    citing: citing.map(({ id, file }) => ({ id, ...file.entry })),
    changes: changes.map(({ entry }) => entry),
  };
  const files = [
    { path: 'v1/catalog.json', text: JSON.stringify(index) },
    ...[...shards.map(({ file }) => file), figures, ...citing.map(({ file }) => file), ...changes].map(
      ({ built }) => built,
    ),
    ...(source.hosted ? wholeRecords(records, checked) : []),
  ];
  return { status: 'built', files, index, warnings: checked.warnings };
}

/**
 * Who cites a model weighs some thirty times what its counts do, and changes less often: clients take the two apart.
 * In the order of the slugs.
 */
function divideFigures(
  lines: CheckedSource['figures'],
): [counts: Map<string, Figures>, whoCites: Map<string, Figures>] {
  const counts = new Map<string, Figures>();
  const whoCites = new Map<string, Figures>();
  const isKnown = (figures: Figures) => Object.values(figures).some((figure) => figure !== undefined);
  for (const { slug, recentCitations, topCitations, citingFields, ...others } of lines) {
    const citing = { recentCitations, topCitations, citingFields };
    if (isKnown(others)) counts.set(slug, others);
    if (isKnown(citing)) whoCites.set(slug, citing);
  }
  return [counts, whoCites];
}

function figuresText(figures: Iterable<readonly [slug: string, figures: Figures]>): string {
  return JSON.stringify({ version: 1, figures: Object.fromEntries(figures) });
}

function wholeRecords(records: WrittenRecord[], { figures }: CheckedSource): BuiltFile[] {
  const bySlug = new Map(figures.map(({ slug, ...counts }) => [slug, counts]));
  return records.map(({ record: { slug }, json }) => {
    const counts = JSON.stringify(bySlug.get(slug) ?? {});
    return { path: `v1/models/${slug}.json`, text: `{"version":1,"model":${json},"figures":${counts}}` };
  });
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

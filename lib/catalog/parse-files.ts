import type { z } from 'zod';
import type { Work } from './in-slices';
import { ChangesFile, CitingFigures, Figures, FiguresFile, ModelRecord, ShardFile } from './schema';

/** A part of a file that was left out because it could not be read. */
export interface Dropped {
  /** The file, and where in it. */
  where: string;
  reason: string;
}

export type ParsedFile<Value> =
  | { status: 'parsed'; value: Value; dropped: Dropped[] }
  | { status: 'bad'; reason: string };

/** A shard's models. One bad record is dropped and never sinks the rest. */
export function* parseShard(path: string, json: unknown): Work<ParsedFile<ModelRecord[]>> {
  const file = ShardFile.safeParse(json);
  if (!file.success) return { status: 'bad', reason: describe(file.error) };
  return { status: 'parsed', ...(yield* parseRecords(`${path}: models`, file.data.models)) };
}

/** What changed between two releases. */
export interface Changes {
  records: ModelRecord[];
  /** Slugs. */
  removed: string[];
}

/** A bad record is dropped; what is stored under its slug then stays. */
export function* parseChanges(path: string, json: unknown): Work<ParsedFile<Changes>> {
  const file = ChangesFile.safeParse(json);
  if (!file.success) return { status: 'bad', reason: describe(file.error) };
  const { value, dropped } = yield* parseRecords(`${path}: records`, file.data.records);
  return { status: 'parsed', value: { records: value, removed: file.data.removed }, dropped };
}

function* parseRecords(where: string, records: unknown[]): Work<{ value: ModelRecord[]; dropped: Dropped[] }> {
  const dropped: Dropped[] = [];
  const value: ModelRecord[] = [];
  for (const [index, model] of records.entries()) {
    const record = ModelRecord.safeParse(model);
    if (record.success) value.push(record.data);
    else dropped.push({ where: `${where}[${index}]`, reason: describe(record.error) });
    yield;
  }
  return { value, dropped };
}

/** The figures of all models, by slug. */
export const parseFigures = (path: string, json: unknown) => parseEachFigures(path, json, Figures);

/** Who cites each model, by slug; what else may stand there is left out. */
export const parseCiting = (path: string, json: unknown) => parseEachFigures(path, json, CitingFigures);

function* parseEachFigures(
  path: string,
  json: unknown,
  schema: z.ZodType<Figures>,
): Work<ParsedFile<Map<string, Figures>>> {
  const file = FiguresFile.safeParse(json);
  if (!file.success) return { status: 'bad', reason: describe(file.error) };
  const dropped: Dropped[] = [];
  const value = new Map<string, Figures>();
  for (const [slug, content] of Object.entries(file.data.figures)) {
    const figures = schema.safeParse(content);
    if (figures.success) value.set(slug, figures.data);
    else dropped.push({ where: `${path}: ${slug}`, reason: describe(figures.error) });
    yield;
  }
  return { status: 'parsed', value, dropped };
}

/** What is wrong first, with its field. */
export function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? error.message : [issue.path.join('.'), issue.message].filter(Boolean).join(': ');
}

import { z } from 'zod';
import { unknownFields } from './unknown-fields';

/** A file of the project's own source, with the name that problems are reported under. */
export interface SourceFile {
  name: string;
  text: string;
}

/** A line that its schema accepts. */
export interface Line<Value> {
  /** `catalog/models.jsonl:123` */
  where: string;
  value: Value;
}

export interface CheckedLines<Value> {
  lines: Line<Value>[];
  /** Every slug that can be read, those of wrong lines too. */
  slugs: string[];
  problems: string[];
}

/** Reads JSON lines, one object with a slug a line, sorted by slug; says for every wrong line what is wrong with it. */
export function checkLines<Value>(file: SourceFile, schema: z.ZodType<Value>): CheckedLines<Value> {
  const checked: CheckedLines<Value> = { lines: [], slugs: [], problems: [] };
  const rows = file.text.split('\n');
  if (rows.at(-1) === '') rows.pop();
  for (const [index, row] of rows.entries()) {
    const where = `${file.name}:${index + 1}`;
    const report = (path: PropertyKey[], reason: string) => {
      checked.problems.push([where, ...(path.length > 0 ? [z.core.toDotPath(path)] : []), reason].join(': '));
    };
    const json = parseJson(row);
    if (json.status === 'failed') {
      report([], `not JSON: ${json.reason}`);
      continue;
    }
    const slug = readSlug(json.value);
    const before = checked.slugs.at(-1);
    if (slug !== undefined) {
      if (before === slug) report(['slug'], `"${slug}" is there twice`);
      else if (before !== undefined && before > slug) report(['slug'], `"${slug}" must stand before "${before}"`);
      checked.slugs.push(slug);
    }
    const parsed = schema.safeParse(json.value);
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) report(path, message);
      continue;
    }
    const unknown = unknownFields(json.value, parsed.data);
    for (const path of unknown) report(path, 'there is no such field');
    if (unknown.length === 0) checked.lines.push({ where, value: parsed.data });
  }
  return checked;
}

function parseJson(text: string): { status: 'read'; value: unknown } | { status: 'failed'; reason: string } {
  try {
    return { status: 'read', value: JSON.parse(text) };
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

function readSlug(value: unknown): string | undefined {
  const read = z.object({ slug: z.string() }).safeParse(value);
  return read.success ? read.data.slug : undefined;
}

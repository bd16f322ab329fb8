import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { z } from 'zod';
import { SavedModel } from './schema';

/** Tells our files from others. */
const format = 'bio.rodeo saved models';
const version = 1;

/** More than anyone saves; a file with more is not ours. */
const mostModels = 20_000;

const SavedFile = z.object({
  format: z.literal(format),
  version: z.literal(version),
  exportedAt: z.iso.datetime(),
  models: z.array(SavedModel).max(mostModels),
});

/** What a file holds, or why it is refused: then nothing of it is taken. Lines count from 1. */
export type ReadFile =
  | { status: 'read'; models: SavedModel[] }
  | { status: 'not-json'; line: number }
  | { status: 'foreign' }
  /** Written by a version of the extension that knows more. */
  | { status: 'newer' }
  /** Where it is wrong (`models.3.note`), and what is. */
  | { status: 'wrong'; line: number; place: string; problem: string };

/** The file of what is saved: JSON, indented so that a person can read it and a tool can compare it. */
export function writeSavedFile(models: readonly SavedModel[], exportedAt: string): string {
  const sorted = [...models].sort((one, other) => (one.slug < other.slug ? -1 : 1));
  const file: z.infer<typeof SavedFile> = { format, version, exportedAt, models: sorted };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file that someone chose: whatever it is, nothing is thrown. */
export function readSavedFile(text: string): ReadFile {
  const json = text.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors);
  if (!tree || errors.length > 0) return { status: 'not-json', line: lineAt(json, errors[0]?.offset ?? 0) };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { status: 'not-json', line: 1 };
  }
  const head = z.object({ format: z.literal(format), version: z.number().int() }).safeParse(value);
  if (!head.success) return { status: 'foreign' };
  if (head.data.version > version) return { status: 'newer' };
  const file = SavedFile.safeParse(value);
  if (file.success) return { status: 'read', models: file.data.models };
  const [issue] = file.error.issues;
  const path = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
  return {
    status: 'wrong',
    line: lineAt(json, nearest(tree, path).offset),
    place: path.join('.'),
    problem: issue?.message ?? '',
  };
}

/** The part of the file that the path leads to, or the last one on the way that is there. */
function nearest(tree: Node, path: (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

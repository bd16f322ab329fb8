import type { z } from 'zod';
import type { FiguresLine, ModelFacts } from '../catalog/schema';

/** A catalogue file's text: a line for each, and nothing else, so that a diff shows what changed. */
export const writeFigures = (lines: readonly z.infer<typeof FiguresLine>[]): string =>
  joinLines(lines.map((line) => JSON.stringify(line)));

/** The models' text with some papers changed; every other line keeps its very bytes. */
export function writeModels(text: string, changed: ReadonlyMap<string, ModelFacts['papers']>): string {
  const rows = text.split('\n').filter((row) => row !== '');
  return joinLines(
    rows.map((row) => {
      const model: { slug: string } = JSON.parse(row);
      const papers = changed.get(model.slug);
      return papers === undefined ? row : JSON.stringify({ ...model, papers }, leaveOutEmptyLists);
    }),
  );
}

const joinLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Empty lists are the schema's defaults and never written out. */
function leaveOutEmptyLists(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../lib/catalog/check-lines';
import { checkSource } from '../lib/catalog/check-source';
import { deriveIdentifiers } from '../lib/catalog/derive-identifiers';
import type { Figures, ModelRecord } from '../lib/catalog/schema';

export type CatalogSource =
  | { status: 'read'; models: ModelRecord[]; figures: Map<string, Figures> }
  /** The first thing wrong, in one sentence. */
  | { status: 'invalid'; problem: string };

/** Models and figures from the project's own files, checked as the builder checks them. */
export function readCatalogSource(folder: string): CatalogSource {
  try {
    const { models, figures, problems } = checkSource(file(folder, 'models.jsonl'), file(folder, 'figures.jsonl'));
    const [problem] = problems;
    if (problem !== undefined) return { status: 'invalid', problem };
    return {
      status: 'read',
      models: models.map((facts) => ({ ...facts, identifiers: deriveIdentifiers(facts) })),
      figures: new Map(figures.map(({ slug, ...rest }) => [slug, rest])),
    };
  } catch (error) {
    return { status: 'invalid', problem: error instanceof Error ? error.message : String(error) };
  }
}

function file(folder: string, name: string): SourceFile {
  return { name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') };
}

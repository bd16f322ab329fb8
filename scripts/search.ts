import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSearch } from '../lib/catalog/search';
import { identifiersPasted } from '../lib/pasted';
import { readCatalogSource } from './read-catalog-source';

/*
 * npm run --silent search -- "query"              one JSON array of up to ten slugs, best first
 * npm run --silent search -- --list queries.txt   one for each line of the file; an empty line gives []
 * A query may have filters, as in the extension: org:, is:, has:, license:, >70, 2024..2026 (docs/finding.md).
 */

const usage = 'Give one query, "npm run --silent search -- QUERY", or a file of them, one a line: "-- --list FILE".';
const mostHits = 10;

class Mistake extends Error {}

function readQueries(): string[] {
  const { values, positionals } = readArguments();
  const [query, ...more] = positionals;
  if (values.list !== undefined && query === undefined) return linesOf(values.list);
  if (values.list === undefined && query !== undefined && more.length === 0) return [query];
  throw new Mistake(usage);
}

function readArguments() {
  try {
    return parseArgs({ options: { list: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new Mistake(usage);
  }
}

function linesOf(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split(/\r?\n/);
    if (lines.at(-1) === '') lines.pop();
    return lines;
  } catch (error) {
    throw new Mistake(`The list cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

try {
  const queries = readQueries();
  const catalog = readCatalogSource(join(import.meta.dirname, '..', 'catalog'));
  if (catalog.status === 'invalid') throw new Mistake(`The catalogue cannot be read: ${catalog.problem}`);
  const search = createSearch(catalog.models, catalog.figures, identifiersPasted);
  for (const text of queries) {
    const hits = text.trim() === '' ? [] : search.search({ text, sort: 'relevance', limit: mostHits }).hits;
    console.log(JSON.stringify(hits.map(({ slug }) => slug)));
  }
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

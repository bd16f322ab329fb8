import { doNow } from '../lib/catalog/in-slices';
import { createSearch } from '../lib/catalog/search';
import { identifiersPasted } from '../lib/pasted';
import { generateQueries } from '../tests/catalog/generated-queries';
import { type Measurement, quantile } from './measurement';
import { readCatalogSource } from './read-catalog-source';
import { type Asked, answersOf, inTurnOfRows, keystrokesOf, placesOf } from './search-bench/ask';
import { comparison } from './search-bench/comparison';
import { hold } from './search-bench/contest';
import { type BenchCatalog, largerCatalog } from './search-bench/larger-catalog';
import { libraries } from './search-bench/libraries';
import { heapInUse } from './search-bench/memory';
import { typeAlone } from './search-bench/typing';

/** `slowest`: the aim for the 95th percentile of keystrokes, in ms. */
const sizes = [{ models: 2565, slowest: 5 }, { models: 25_000, slowest: 16 }, { models: 100_000 }];
/** Queries of each kind that are made, and of each row that are asked. */
const [perKind, perRow] = [30, 60];

/**
 * Our search beside search libraries, over the same models and queries in the same run: a table for each size, then what
 * was aimed at. What is pasted is cut to its identifier for the libraries, since reading addresses is no work of theirs.
 */
export async function* benchLibraries(): AsyncGenerator<Measurement | string> {
  const source = readCatalogSource('catalog');
  if (source.status === 'invalid') throw new Error(source.problem);
  for (const { models: size, slowest } of sizes) {
    const catalog = largerCatalog(source, size);
    const queries = inTurnOfRows(generateQueries(catalog.models, 7, perKind), perRow);
    const texts = queries.map(({ text }) => text);
    const keystrokes = keystrokesOf(queries);
    const { stored, ...own } = ours(catalog, texts, keystrokes);
    const compared: Asked[] = [];
    for (const { name } of libraries) {
      const begun = performance.now();
      const outcome = await hold({ library: name, size, stored, queries: texts, keystrokes });
      const taken = Math.round((performance.now() - begun) / 1000);
      yield `    ${name} has been asked over ${size.toLocaleString('en')} models (${taken} s)`;
      if (outcome.status === 'gave up') {
        compared.push({ name, gaveUp: outcome.because, building: 0, bytes: 0, places: [], times: [], ours: [] });
        continue;
      }
      compared.push({ name, ...outcome, places: placesOf(outcome.found, queries) });
    }
    const us: Asked = { name: 'bio.rodeo', ...own, places: placesOf(own.found, queries), ours: own.times };
    const { table, behind, first, five } = comparison(size, queries, us, compared);
    yield table;
    const at = `${size.toLocaleString('en')} models`;
    yield { name: `${at}: rows in which a library is better`, value: behind, unit: 'rows', budget: 0 };
    yield { name: `${at}: success@1`, value: first, unit: '%', budget: 98.5 };
    yield { name: `${at}: success@5`, value: five, unit: '%', budget: 99.8 };
    yield { name: `${at}: keystroke, p95`, value: quantile(own.times, 0.95), unit: 'ms', budget: slowest };
  }
}

function ours({ models, figures }: BenchCatalog, texts: readonly string[], keystrokes: readonly string[]) {
  const before = heapInUse();
  const begun = performance.now();
  const search = createSearch(models, figures, identifiersPasted);
  const building = performance.now() - begun;
  const find = (text: string, limit: number) =>
    search.search({ text, sort: 'relevance', limit }).hits.map(({ slug }) => slug);
  const found = answersOf(find, texts, Number.POSITIVE_INFINITY);
  const bytes = heapInUse() - before;
  return { building, bytes, found, times: typeAlone(find, keystrokes), stored: doNow(search.store()) };
}

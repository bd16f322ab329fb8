import { createSearch } from '../lib/catalog/search';
import { identifiersPasted } from '../lib/pasted';
import { generateQueries } from '../tests/catalog/generated-queries';
import { type Measurement, quantile } from './measurement';
import { readCatalogSource } from './read-catalog-source';
import { type Asked, ask, inTurnOfRows, keystrokesOf } from './search-bench/ask';
import { comparison } from './search-bench/comparison';
import { type BenchCatalog, largerCatalog } from './search-bench/larger-catalog';
import { type Library, libraries } from './search-bench/libraries';
import { typeInTurns } from './search-bench/typing';

/** `slowest`: the aim for the 95th percentile of keystrokes, in ms. */
const sizes = [{ models: 2565, slowest: 5 }, { models: 25_000, slowest: 16 }, { models: 100_000 }];
/** Queries of each kind that are made, and of each row that are asked. */
const [perKind, perRow] = [30, 60];

/**
 * Our search beside search libraries, over the same models and queries in the same run: a table for each size, then what
 * was aimed at. What is pasted is cut to its identifier for the libraries, since reading addresses is no work of theirs.
 */
export function* benchLibraries(): Generator<Measurement | string> {
  const source = readCatalogSource('catalog');
  if (source.status === 'invalid') throw new Error(source.problem);
  for (const { models: size, slowest } of sizes) {
    const catalog = largerCatalog(source, size);
    const queries = inTurnOfRows(generateQueries(catalog.models, 7, perKind), perRow);
    const keystrokes = keystrokesOf(queries);
    const own = built(ours(catalog), catalog);
    const answers = ask(own.find, queries, Number.POSITIVE_INFINITY);
    const compared: Asked[] = [];
    const times: number[] = [];
    for (const library of libraries.map(helped)) {
      const { find, building } = built(library, catalog);
      const places = ask(find, queries);
      const typed = typeInTurns(own.find, find, keystrokes);
      compared.push({ name: library.name, building, places, times: typed.theirs, ours: typed.ours });
      for (const time of typed.ours) times.push(time);
    }
    const us: Asked = { name: 'bio.rodeo', building: own.building, places: answers, times, ours: times };
    const { table, behind, first, five } = comparison(size, queries, us, compared);
    yield table;
    const at = `${size.toLocaleString('en')} models`;
    yield { name: `${at}: rows in which a library is better`, value: behind, unit: 'rows', budget: 0 };
    yield { name: `${at}: success@1`, value: first, unit: '%', budget: 98.5 };
    yield { name: `${at}: success@5`, value: five, unit: '%', budget: 99.8 };
    yield { name: `${at}: keystroke, p95`, value: quantile(times, 0.95), unit: 'ms', budget: slowest };
  }
}

function built({ build }: Library, { models }: BenchCatalog) {
  const begun = performance.now();
  const find = build(models);
  return { find, building: performance.now() - begun };
}

const ours = ({ figures }: BenchCatalog): Library => ({
  name: 'bio.rodeo',
  build(models) {
    const search = createSearch([...models], figures, identifiersPasted);
    return (text, limit) => search.search({ text, sort: 'relevance', limit }).hits.map(({ slug }) => slug);
  },
});

/** With what is pasted read by us. */
function helped({ name, build }: Library): Library {
  const bare = (text: string) => identifiersPasted(text)[0]?.replace(/^\w+:(?:github\.com\/)?/, '') ?? text;
  return {
    name,
    build(models) {
      const find = build(models);
      return (text, limit) => find(bare(text), limit);
    },
  };
}

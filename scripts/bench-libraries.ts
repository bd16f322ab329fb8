import { createSearch } from '../lib/catalog/search';
import { identifiersPasted } from '../lib/pasted';
import { type GeneratedQuery, generateQueries } from '../tests/catalog/generated-queries';
import { type Measurement, quantile } from './measurement';
import { readCatalogSource } from './read-catalog-source';
import { type BenchCatalog, largerCatalog } from './search-bench/larger-catalog';
import { type Library, libraries } from './search-bench/libraries';

/** Queries of each kind: fewer where every one of them is held against more models. */
const sizes = [
  { models: 2565, perKind: 30 },
  { models: 25_000, perKind: 8 },
  { models: 100_000, perKind: 3 },
];
/** A library that takes longer than this, in ms, to make its index is not asked at the next size. */
const longestBuild = 8000;
/** As long, in ms, as keystrokes of one library are measured; one after the other, and some in any case. */
const longestTyping = 15_000;
const leastKeystrokes = 40;

/**
 * Our search beside search libraries, over the same models and queries in the same run. What is pasted is cut to its
 * identifier for the libraries, since reading addresses is no work of theirs.
 */
export function* benchLibraries(): Generator<Measurement> {
  const source = readCatalogSource('catalog');
  if (source.status === 'invalid') throw new Error(source.problem);
  const slow = new Set<string>();
  for (const { models: size, perKind } of sizes) {
    const catalog = largerCatalog(source, size);
    const queries = generateQueries(catalog.models, 7, perKind);
    for (const library of [ours(catalog), ...libraries.map(helped)]) {
      if (slow.has(library.name)) continue;
      const measured = measure(library, catalog, queries);
      if (measured.building > longestBuild) slow.add(library.name);
      const name = `${library.name}, ${size.toLocaleString('en')} models`;
      for (const value of measured.values) yield { ...value, name: `${name}: ${value.name}` };
    }
  }
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

function measure({ name, build }: Library, { models }: BenchCatalog, queries: GeneratedQuery[]) {
  const begun = performance.now();
  const find = build(models);
  const building = performance.now() - begun;
  const places = queries.map(({ text, fits }) => find(text, 5).findIndex((slug) => fits.has(slug)));
  const share = (most: number) => (100 * places.filter((at) => at >= 0 && at < most).length) / places.length;
  const times = typing(find, queries);
  const budget = name === 'bio.rodeo' ? { first: 98.5, five: 99.8 } : undefined;
  const values: Measurement[] = [
    { name: 'success@1', value: share(1), unit: '%', budget: budget?.first },
    { name: 'success@5', value: share(5), unit: '%', budget: budget?.five },
    { name: 'keystroke, median', value: quantile(times, 0.5), unit: 'ms' },
    { name: 'keystroke, p95', value: quantile(times, 0.95), unit: 'ms' },
    { name: 'index made', value: building, unit: 'ms' },
  ];
  return { building, values };
}

/** What every keystroke of some of the queries takes, in ms. */
function typing(find: (text: string, limit: number) => string[], queries: GeneratedQuery[]): number[] {
  const times: number[] = [];
  const end = performance.now() + longestTyping;
  for (const { text } of queries.filter((_, at) => at % 5 === 0)) {
    for (let length = 1; length <= text.length; length++) {
      const start = performance.now();
      if (start > end && times.length >= leastKeystrokes) return times;
      find(text.slice(0, length), 20);
      times.push(performance.now() - start);
    }
  }
  return times;
}

import { serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { doNow } from '../lib/catalog/in-slices';
import { createSearch, restoreSearch, type Search } from '../lib/catalog/search';
import { identifiersPasted } from '../lib/pasted';
import { generateQueries } from '../tests/catalog/generated-queries';
import { type Measurement, quantile } from './measurement';
import { readCatalogSource } from './read-catalog-source';

/** Quality and speed of the search over the project's catalogue. */
export async function benchSearch(): Promise<Measurement[]> {
  const catalog = readCatalogSource('catalog');
  if (catalog.status === 'invalid') throw new Error(catalog.problem);
  const { models, figures } = catalog;
  const [search, building] = timed(() => createSearch(models, figures, identifiersPasted));
  const [stored, serializing] = timed(() => doNow(search.store()));
  const [restored, restoring] = timed(() => doNow(restoreSearch(stored, identifiersPasted)));
  if (!restored) throw new Error('the index that was just stored cannot be restored');
  const queries = generateQueries(models, 1, 60);
  return [
    { name: 'search: index built', value: building, unit: 'ms' },
    { name: 'search: index stored', value: serializing, unit: 'ms' },
    { name: 'search: index restored', value: restoring, unit: 'ms' },
    { name: 'search: stored index', value: serialize(stored).length, unit: 'bytes' },
    { name: 'search: stored index, gzipped', value: gzipSync(serialize(stored)).length, unit: 'bytes' },
    ...keystrokes(
      restored,
      queries.map(({ text }) => text),
    ),
    ...successes(restored, queries),
  ];
}

function timed<Value>(work: () => Value): [Value, number] {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

/** Every tenth query is typed letter by letter. */
function keystrokes(search: Search, texts: string[]): Measurement[] {
  const times = texts
    .filter((_, at) => at % 10 === 0)
    .flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)))
    .map((text) => timed(() => search.search({ text, sort: 'relevance', limit: 20 }))[1]);
  return [
    { name: 'search: keystroke, median', value: quantile(times, 0.5), unit: 'ms' },
    { name: 'search: keystroke, p95', value: quantile(times, 0.95), unit: 'ms', budget: 10 },
    { name: 'search: keystroke, slowest', value: quantile(times, 1), unit: 'ms' },
  ];
}

function successes(search: Search, queries: ReturnType<typeof generateQueries>): Measurement[] {
  const places = queries.map(({ kind, text, fits }) => {
    const { hits } = search.search({ text, sort: 'relevance', limit: 5 });
    return { kind, place: hits.findIndex(({ slug }) => fits.has(slug)) };
  });
  const share = (kind: string | undefined, most: number) => {
    const asked = places.filter((query) => kind === undefined || query.kind === kind);
    return (100 * asked.filter(({ place }) => place >= 0 && place < most).length) / asked.length;
  };
  return [
    { name: 'search: success@1', value: share(undefined, 1), unit: '%', budget: 96 },
    { name: 'search: success@5', value: share(undefined, 5), unit: '%', budget: 99 },
    ...[...new Set(places.map(({ kind }) => kind))].flatMap((kind): Measurement[] => [
      { name: `search: success@1, ${kind}`, value: share(kind, 1), unit: '%' },
      { name: `search: success@5, ${kind}`, value: share(kind, 5), unit: '%' },
    ]),
  ];
}

import { benchCost } from './bench-cost';
import { benchDetection } from './bench-detection';
import { benchLibraries } from './bench-libraries';
import { benchOpenness } from './bench-openness';
import { benchPage } from './bench-page';
import { benchPopup } from './bench-popup';
import { benchSearch } from './bench-search';
import { benchSize } from './bench-size';
import { benchSync } from './bench-sync';
import { lineOf, type Measurement } from './measurement';

/*
 * npm run bench [-- PART ...]
 * Measures the build as it is; the parts are size, search (beside search libraries, at three sizes: about 15 minutes), popup,
 * page, detection, cost, openness and sync. Needs `npm run build` and Chromium.
 */

/** Measurements, and tables of them. */
type Part = () => Measurement[] | Promise<Measurement[]> | AsyncIterable<Measurement | string>;

const parts: Record<string, Part> = {
  size: benchSize,
  search: async function* () {
    yield* await benchSearch();
    yield* benchLibraries();
  },
  popup: benchPopup,
  page: benchPage,
  detection: () => benchDetection(),
  cost: () => benchCost(),
  sync: benchSync,
  openness: benchOpenness,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: choose among ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for await (const measurement of await measure()) {
    console.log(typeof measurement === 'string' ? measurement : lineOf(measurement));
  }
}

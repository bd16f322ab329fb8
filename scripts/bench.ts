import { benchCost } from './bench-cost';
import { benchDetection } from './bench-detection';
import { benchPage } from './bench-page';
import { benchPopup } from './bench-popup';
import { benchSearch } from './bench-search';
import { benchSize } from './bench-size';
import { lineOf, type Measurement } from './measurement';

/*
 * npm run bench [-- PART ...]
 * Measures the build as it is; the parts are size, search, popup, page, detection and cost. Needs `npm run build` and Chromium.
 */

const parts: Record<string, () => Measurement[] | Promise<Measurement[]>> = {
  size: benchSize,
  search: benchSearch,
  popup: benchPopup,
  page: benchPage,
  detection: () => benchDetection(),
  cost: () => benchCost(),
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
  for (const measurement of await measure()) console.log(lineOf(measurement));
}

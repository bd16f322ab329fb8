import { readFileSync, writeFileSync } from 'node:fs';
import { sites } from '../lib/sites/index';
import { withSiteIds, withSitesTable } from './sites-table';

/** Tables of the sites in the documentation, from the registry. */
for (const [file, withTable] of [
  ['README.md', withSitesTable],
  ['docs/policy.md', withSiteIds],
] as const) {
  const path = new URL(`../${file}`, import.meta.url);
  writeFileSync(path, withTable(readFileSync(path, 'utf8'), sites));
}

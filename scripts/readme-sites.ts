import { readFileSync, writeFileSync } from 'node:fs';
import { sites } from '../lib/sites/index';
import { withSitesTable } from './sites-table';

const readme = new URL('../README.md', import.meta.url);
writeFileSync(readme, withSitesTable(readFileSync(readme, 'utf8'), sites));

import { readByRules } from './rules';
import type { Site } from './site';

/** Copernicus; journal, volume, first page and year are the DOI. */
export const copernicus: Site = {
  id: 'copernicus',
  name: 'Copernicus Publications',
  matches: ['https://*.copernicus.org/*', 'https://www.atmos-chem-phys.net/*'],
  readUrl: readByRules([
    [/\/([a-z]+-\d+-\d+-\d{4})(?:[-.]|$)/, (id) => `10.5194/${id}`],
    [/^([a-z]+)\.copernicus\.org\/articles\/(\d+)\/(\d+)\/(\d{4})\/?$/, (...parts) => `10.5194/${parts.join('-')}`],
  ]),
};

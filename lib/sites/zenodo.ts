import { readByRules } from './rules';
import type { Site } from './site';

/** Zenodo; a record's number is in its DOI. */
export const zenodo: Site = {
  id: 'zenodo',
  name: 'Zenodo',
  matches: ['https://zenodo.org/*', 'https://www.zenodo.org/*'],
  readUrl: readByRules([[/\/records?\/(\d+)(?:\D|$)/, (id) => `10.5281/zenodo.${id}`], [/^[^/]+\/communities\b/]]),
};

import { readByRules } from './rules';
import type { Site } from './site';

/** SpringerLink; journals, series and searches are lists. */
export const springer: Site = {
  id: 'springer',
  name: 'Springer',
  matches: ['https://link.springer.com/*', 'https://download.springer.com/*'],
  readUrl: readByRules([[/^[^/]+\/(?:journal|bookseries|book-series|conference|collections?)\//]]),
};

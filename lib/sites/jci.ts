import { readByRules } from './rules';
import type { Site } from './site';

/** The Journal of Clinical Investigation; an article's number is in its DOI. */
export const jci: Site = {
  id: 'jci',
  name: 'Journal of Clinical Investigation',
  matches: ['https://www.jci.org/*'],
  readUrl: readByRules([[/\/articles\/view\/(\d+)/, (id) => `10.1172/JCI${id}`]]),
};

import { readByRules } from './rules';
import type { Site } from './site';

/** Hindawi's archive; year and number of the path are the DOI's. */
export const hindawi: Site = {
  id: 'hindawi',
  name: 'Hindawi',
  matches: ['https://www.hindawi.com/*', 'https://downloads.hindawi.com/*'],
  readUrl: readByRules([
    [/\/journals\/\w+\/(\d{4})\/(\d{5,8})(?:\D|$)/, (year, id) => `10.1155/${year}/${id}`],
    [/\/journals\/\w+\/(?:\w+\/?)?$/],
  ]),
};

import { readByRules } from './rules';
import type { Site } from './site';

/** Research Square; number and version of a preprint are its DOI, but for the first ones, which had another number. */
export const researchSquare: Site = {
  hosts: ['www.researchsquare.com', 'assets.researchsquare.com'],
  readUrl: readByRules(() => [[/\/rs-(\d{6,})\/(v\d+)/, '10.21203/rs.3.rs-$1/$2']]),
};

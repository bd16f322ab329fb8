import { readByRules } from './rules';
import type { Site } from './site';

/** The National Bureau of Economic Research; a working paper's number is its DOI's second half. */
export const nber: Site = {
  hosts: ['www.nber.org'],
  readUrl: readByRules(() => [[/\/papers\/([wth]\d{1,5})(?:\W|$)/, '10.3386/$1']]),
};

import { readByRules } from './rules';
import type { Site } from './site';

/** Zenodo; a record's number is in its DOI. */
export const zenodo: Site = {
  hosts: ['zenodo.org', 'www.zenodo.org'],
  readUrl: readByRules(() => [[/\/records?\/(\d+)(?:\D|$)/, '10.5281/zenodo.$1']]),
};

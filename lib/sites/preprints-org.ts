import { readByRules } from './rules';
import type { Site } from './site';

/** Preprints.org; number and version of a manuscript are its DOI. */
export const preprintsOrg: Site = {
  hosts: ['www.preprints.org'],
  readUrl: readByRules(() => [[/\/manuscript\/(\d{6}\.\d{4})\/(v\d+)/, '10.20944/preprints$1.$2']]),
};

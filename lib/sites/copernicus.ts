import { readByRules } from './rules';
import type { Site } from './site';

/** Copernicus; journal, volume, first page and year are the DOI. */
export const copernicus: Site = {
  hosts: ['*.copernicus.org', 'www.atmos-chem-phys.net'],
  readUrl: readByRules(() => [
    [/\/([a-z]+-\d+-\d+-\d{4})(?:[-.]|$)/, '10.5194/$1'],
    [/^([a-z]+)\.copernicus\.org\/articles\/(\d+)\/(\d+)\/(\d{4})\/?$/, '10.5194/$1-$2-$3-$4'],
  ]),
};

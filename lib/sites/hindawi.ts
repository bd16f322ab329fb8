import { readByRules } from './rules';
import type { Site } from './site';

/** Hindawi's archive; year and number of the path are the DOI's. */
export const hindawi: Site = {
  hosts: ['www.hindawi.com', 'downloads.hindawi.com'],
  readUrl: readByRules(() => [
    [/\/journals\/\w+\/(\d{4})\/(\d{5,8})(?:\D|$)/, '10.1155/$1/$2'],
    [/\/journals\/\w+\/(?:\w+\/?)?$/],
  ]),
};

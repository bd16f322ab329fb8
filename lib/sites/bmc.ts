import { readByRules } from './rules';
import type { Site } from './site';

/** BioMed Central and SpringerOpen, a host for each journal; before, one host with ISSN, volume and article number. */
export const bmc: Site = {
  hosts: ['*.biomedcentral.com', '*.springeropen.com'],
  readUrl: readByRules(() => [
    [/^www\.biomedcentral\.com\/(\d{4}-\d{3}[\dx])\/(\d+)\/(\d+)/i, '10.1186/$1-$2-$3'],
    [/^www\.biomedcentral\.com\/content\/pdf\/([\w-]+)\.pdf/, '10.1186/$1'],
  ]),
};

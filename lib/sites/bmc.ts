import { readByRules } from './rules';
import type { Site } from './site';

/** BioMed Central and SpringerOpen, a host for each journal; before, one host with ISSN, volume and article number. */
export const bmc: Site = {
  id: 'bmc',
  name: 'BioMed Central',
  matches: ['https://*.biomedcentral.com/*', 'https://*.springeropen.com/*'],
  readUrl: readByRules([
    [
      /^www\.biomedcentral\.com\/(\d{4}-\d{3}[\dx])\/(\d+)\/(\d+)/i,
      (issn, volume, number) => `10.1186/${issn}-${volume}-${number}`,
    ],
    [/^www\.biomedcentral\.com\/content\/pdf\/([\w-]+)\.pdf/, (id) => `10.1186/${id}`],
    [/\/articles\/?$/],
  ]),
};

import { parseDoi } from '../identifiers/doi';
import type { Site } from './site';

/** SSRN; the number of an abstract is in its DOI. */
export const ssrn: Site = {
  hosts: ['*.ssrn.com'],
  readUrl: ({ pathname, search }) => {
    const id = /[/?&]abstract_?(?:id)?=(\d+)/i.exec(pathname + search)?.[1];
    return id ? parseDoi(`10.2139/ssrn.${id}`) : 'no single work';
  },
};

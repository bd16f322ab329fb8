import { readByRules } from './rules';
import type { Site } from './site';

/** figshare; number and version of an item are in its DOI. Institutions' and publishers' portals have prefixes of their own: there the page decides. */
export const figshare: Site = {
  hosts: ['*.figshare.com'],
  readUrl: readByRules(() => [
    [/^figshare\.com\/articles\/.*\/(\d{5,9})\/(\d+)$/, '10.6084/m9.figshare.$1.v$2'],
    [/^figshare\.com\/articles\/.*\/(\d{5,9})\/?$/, '10.6084/m9.figshare.$1'],
    [/^[^/]+\/projects\//],
  ]),
};

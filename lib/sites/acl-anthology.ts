import { readByRules } from './rules';
import type { Site } from './site';

/** The ACL Anthology; from 2020 on a paper's number is in its DOI. */
export const aclAnthology: Site = {
  id: 'acl-anthology',
  name: 'ACL Anthology',
  matches: ['https://aclanthology.org/*', 'https://www.aclanthology.org/*'],
  readUrl: readByRules([
    [/\/(20[2-9]\d\.[\w-]+\.\d+)(?:\.pdf|\/|$)/, (id) => `10.18653/v1/${id}`],
    [/^[^/]+\/(?:volumes|events|venues|people)\//],
  ]),
};

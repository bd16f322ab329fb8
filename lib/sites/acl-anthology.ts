import { readByRules } from './rules';
import type { Site } from './site';

/** The ACL Anthology; from 2020 on a paper's number is in its DOI. */
export const aclAnthology: Site = {
  hosts: ['aclanthology.org', 'www.aclanthology.org'],
  readUrl: readByRules(() => [[/\/(20[2-9]\d\.[\w-]+\.\d+)(?:\.pdf|\/|$)/, '10.18653/v1/$1']]),
};

import { readAtyponUrl } from './atypon';
import type { Site } from './site';

/** The ACM Digital Library. */
export const acm: Site = {
  hosts: ['dl.acm.org'],
  readUrl: readAtyponUrl(),
};

import { readAtyponUrl } from './atypon';
import type { Site } from './site';

/** The ACM Digital Library. */
export const acm: Site = {
  id: 'acm',
  name: 'ACM Digital Library',
  matches: ['https://dl.acm.org/*'],
  readUrl: readAtyponUrl([[/^[^/]+\/(?:profile|conference|subject|magazine|sig)s?\b/]]),
};

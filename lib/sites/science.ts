import { readAtyponUrl } from './atypon';
import type { Site } from './site';

/** Science and its sister journals. */
export const science: Site = {
  id: 'science',
  name: 'Science',
  matches: ['https://www.science.org/*'],
  readUrl: readAtyponUrl([[/^[^/]+\/(?:news|content\/(?:article|blog-post)|careers)\b/]]),
};

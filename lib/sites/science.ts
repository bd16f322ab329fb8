import { readAtyponUrl } from './atypon';
import type { Site } from './site';

/** Science and its sister journals. */
export const science: Site = {
  hosts: ['www.science.org'],
  readUrl: readAtyponUrl(() => [[/^[^/]+\/(?:news|content\/(?:article|blog-post)|careers)\b/]]),
};

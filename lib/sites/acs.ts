import { readAtyponUrl } from './atypon';
import type { Site } from './site';

/** The American Chemical Society's journals and books. */
export const acs: Site = {
  hosts: ['pubs.acs.org'],
  readUrl: readAtyponUrl(),
};

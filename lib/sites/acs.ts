import { readAtyponUrl } from './atypon';
import type { Site } from './site';

/** The American Chemical Society's journals and books. */
export const acs: Site = {
  id: 'acs',
  name: 'ACS Publications',
  matches: ['https://pubs.acs.org/*'],
  readUrl: readAtyponUrl(),
};

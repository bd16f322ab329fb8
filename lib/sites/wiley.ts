import { readAtyponUrl } from './atypon';
import type { Site } from './site';

/** Wiley Online Library and its societies' hosts. */
export const wiley: Site = {
  id: 'wiley',
  name: 'Wiley Online Library',
  matches: ['https://*.onlinelibrary.wiley.com/*'],
  readUrl: readAtyponUrl(),
};

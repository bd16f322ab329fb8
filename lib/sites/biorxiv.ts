import { readPreprintUrl } from './highwire-preprint';
import type { Site } from './site';

/** bioRxiv, also for preprints of the prefix 10.64898 that openRxiv registers since 2025. */
export const biorxiv: Site = {
  id: 'biorxiv',
  name: 'bioRxiv',
  matches: ['https://www.biorxiv.org/*', 'https://connect.biorxiv.org/*'],
  readUrl: readPreprintUrl,
};

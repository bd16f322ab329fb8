import { readPreprintUrl } from './highwire-preprint';
import type { Site } from './site';

/** bioRxiv, also for preprints of the prefix 10.64898 that openRxiv registers since 2025. */
export const biorxiv: Site = {
  hosts: ['www.biorxiv.org', 'connect.biorxiv.org'],
  readUrl: readPreprintUrl,
};

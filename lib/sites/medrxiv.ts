import { readPreprintUrl } from './highwire-preprint';
import type { Site } from './site';

/** medRxiv, also for preprints of the prefix 10.64898 that openRxiv registers since 2025. */
export const medrxiv: Site = {
  hosts: ['www.medrxiv.org', 'connect.medrxiv.org'],
  readUrl: readPreprintUrl,
};

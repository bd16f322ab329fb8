import { readAtyponUrl } from './atypon';
import type { Site } from './site';

/** Wiley Online Library and its societies' hosts. */
export const wiley: Site = {
  hosts: ['*.onlinelibrary.wiley.com'],
  readUrl: readAtyponUrl(),
};

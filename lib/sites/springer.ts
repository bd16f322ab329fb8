import { readByRules } from './rules';
import type { Site } from './site';

/** SpringerLink; journals, series and searches are lists. */
export const springer: Site = {
  hosts: ['link.springer.com', 'download.springer.com'],
  readUrl: readByRules(() => []),
};

import { readByRules } from './rules';
import type { Site } from './site';

/** The Journal of Clinical Investigation; an article's number is in its DOI. */
export const jci: Site = {
  hosts: ['www.jci.org'],
  readUrl: readByRules(() => [[/\/articles\/view\/(\d+)/, '10.1172/JCI$1']]),
};

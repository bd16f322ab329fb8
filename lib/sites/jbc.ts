import { readByRules } from './rules';
import type { Site } from './site';

/** The Journal of Biological Chemistry on its former platform, where early articles carried their number in the path. */
export const jbc: Site = {
  hosts: ['www.jbc.org'],
  readUrl: readByRules(() => [[/\/content\/early\/\d{4}\/\d\d\/\d\d\/(jbc\.\w\d{9})(?:\.|$)/i, '10.1074/$1']]),
};

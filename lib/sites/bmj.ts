import { readByRules } from './rules';
import type { Site } from './site';

/** The BMJ and its sister journals; article numbers of the BMJ and of early articles are in the path. */
export const bmj: Site = {
  hosts: ['*.bmj.com'],
  readUrl: readByRules(() => [
    [/\/content\/\d+\/(bmj\.[a-z]\d{2,6})(?:\.|$)/, '10.1136/$1'],
    [/\/content\/early\/\d{4}\/\d\d\/\d\d\/([a-z]+[.-]\d{4}[.-]\d{5,6})(?:\.|$)/, '10.1136/$1'],
  ]),
};

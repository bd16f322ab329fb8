import { readByRules } from './rules';
import type { Site } from './site';

/** PLOS, with the hosts that its journals had before 2014. */
export const plos: Site = {
  hosts: [
    'journals.plos.org',
    'www.plosone.org',
    'www.plosbiology.org',
    'www.plosmedicine.org',
    'www.ploscompbiol.org',
    'www.plosgenetics.org',
    'www.plospathogens.org',
    'www.plosntds.org',
  ],
  readUrl: readByRules(() => [[/^[^/]+\/\w+\/?$/], [/^[^/]+\/\w+\/(?:search|dynamicSearch|browse|issue|volume|s\/)/]]),
};

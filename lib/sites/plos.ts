import { readByRules } from './rules';
import type { Site } from './site';

/** PLOS, with the hosts that its journals had before 2014. */
export const plos: Site = {
  id: 'plos',
  name: 'PLOS',
  matches: [
    'https://journals.plos.org/*',
    'https://www.plosone.org/*',
    'https://www.plosbiology.org/*',
    'https://www.plosmedicine.org/*',
    'https://www.ploscompbiol.org/*',
    'https://www.plosgenetics.org/*',
    'https://www.plospathogens.org/*',
    'https://www.plosntds.org/*',
  ],
  readUrl: readByRules([[/^[^/]+\/\w+\/?$/], [/^[^/]+\/\w+\/(?:search|dynamicSearch|browse|issue|volume|s\/)/]]),
};

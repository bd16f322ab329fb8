import { readByRules } from './rules';
import type { Site } from './site';

/** Karger's former addresses; the number, filled up to nine digits, is the DOI's. */
export const karger: Site = {
  id: 'karger',
  name: 'Karger',
  matches: ['https://www.karger.com/*', 'https://karger.com/*'],
  readUrl: readByRules([[/\/Article\/\w+\/(\d{5,6})$/i, (id) => `10.1159/${id.padStart(9, '0')}`]]),
};

import { readByRules } from './rules';
import type { Site } from './site';

/** Karger's former addresses; the number, filled up to nine digits, is the DOI's. */
export const karger: Site = {
  hosts: ['www.karger.com', 'karger.com'],
  readUrl: readByRules(() => [
    [/\/Article\/\w+\/(\d{6})$/i, '10.1159/000$1'],
    [/\/Article\/\w+\/(\d{5})$/i, '10.1159/0000$1'],
  ]),
};

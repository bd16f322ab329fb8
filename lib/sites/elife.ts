import { readByRules } from './rules';
import type { Site } from './site';

/** eLife; an article's number is its DOI's second half. */
export const elife: Site = {
  id: 'elife',
  name: 'eLife',
  matches: ['https://elifesciences.org/*', 'https://elife.elifesciences.org/*'],
  readUrl: readByRules([
    [/\/(?:articles|reviewed-preprints)\/(\d{5,6})(?:\D|$)/, (id) => `10.7554/eLife.${id}`],
    [/\/content\/\d+\/e(\d{5})(?:\D|$)/, (id) => `10.7554/eLife.${id}`],
    [/^[^/]+\/(?:articles\/[a-z-]+|archive|people|events|inside-elife|labs|reviewed-preprints)\/?$/],
  ]),
};

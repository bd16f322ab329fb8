import { readByRules } from './rules';
import type { Site } from './site';

/** eLife; an article's number is its DOI's second half. */
export const elife: Site = {
  hosts: ['elifesciences.org', 'elife.elifesciences.org'],
  readUrl: readByRules(() => [
    [/\/(?:articles|reviewed-preprints)\/(\d{5,6})(?:\D|$)/, '10.7554/eLife.$1'],
    [/\/content\/\d+\/e(\d{5})(?:\D|$)/, '10.7554/eLife.$1'],
    [/^[^/]+\/(?:articles\/[a-z-]+|inside-elife|labs|reviewed-preprints)\/?$/],
  ]),
};

import { readByRules } from './rules';
import type { Site } from './site';

/** The Royal Society of Chemistry; an article's number is its DOI's second half. */
export const rsc: Site = {
  hosts: ['pubs.rsc.org'],
  readUrl: readByRules(() => [
    [/\/content\/article\w+\/\d{4}\/\w{2}\/([a-z]\d[a-z]{2}\d{5}[a-z])(?:\W|$)/i, '10.1039/$1'],
    [/\/en\/(?:journals|results|search|content\/ebook)/],
  ]),
};

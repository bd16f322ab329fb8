import { readByRules } from './rules';
import type { Site } from './site';

/** Oxford University Press, with the hosts of its former platform. */
export const oup: Site = {
  hosts: ['academic.oup.com', '*.oxfordjournals.org'],
  readUrl: readByRules(() => [
    [/\/content\/early\/\d{4}\/\d\d\/\d\d\/([a-z]+)\.([a-z]+\d+)(?:\.|$)/, '10.1093/$1/$2'],
    [/^[^/]+\/(?:\w+\/?$|(?:\w+\/(?:issue|search|pages|list-of)|search-results|journals)\b)/],
  ]),
};

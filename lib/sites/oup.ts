import { readByRules } from './rules';
import type { Site } from './site';

/** Oxford University Press, with the hosts of its former platform. */
export const oup: Site = {
  id: 'oup',
  name: 'Oxford Academic',
  matches: ['https://academic.oup.com/*', 'https://*.oxfordjournals.org/*'],
  readUrl: readByRules([
    [/\/content\/early\/\d{4}\/\d\d\/\d\d\/([a-z]+)\.([a-z]+\d+)(?:\.|$)/, (journal, id) => `10.1093/${journal}/${id}`],
    [/^[^/]+\/(?:\w+\/?$|(?:\w+\/(?:issue|search|pages|list-of)|search-results|journals)\b)/],
  ]),
};

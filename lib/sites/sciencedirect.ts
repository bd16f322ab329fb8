import { parseDoi } from '../identifiers/doi';
import { scriptDoi } from '../page/script-doi';
import { readByRules } from './rules';
import type { Site } from './site';

/** Templates before the meta tags name the DOI in a script (`SDM.doi = '…'`) or in the link above the title. */
function readOldTemplate(document: Document) {
  const stated = scriptDoi(document, 'SDM.doi', /^SDM\.doi\s*=\s*['"]([^'"]{8,200})['"]/);
  if (stated) return stated;
  const link = document.querySelector(
    '#article-identifier-links a[href*="doi.org"], #articleHeader a[href*="doi.org"], a.doi',
  );
  return parseDoi(link?.getAttribute('href') ?? '') ?? parseDoi(link?.textContent ?? '');
}

/** ScienceDirect: addresses carry only a PII, the page its DOI. */
export const sciencedirect: Site = {
  hosts: ['www.sciencedirect.com'],
  readUrl: readByRules(() => []),
  readDocument: readOldTemplate,
  grows: true,
};

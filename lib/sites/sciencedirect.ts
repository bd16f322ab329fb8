import { parseDoi } from '../identifiers/doi';
import { readByRules } from './rules';
import type { Site } from './site';

/** Templates before the meta tags name the DOI in a script (`SDM.doi = '…'`) or in the link above the title. */
function readOldTemplate(document: Document) {
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, 500)) {
    const text = script.textContent ?? '';
    const start = text.indexOf('SDM.doi');
    const stated = start < 0 ? undefined : /=\s*['"]([^'"]{8,200})['"]/.exec(text.slice(start, start + 250))?.[1];
    if (stated) return parseDoi(stated);
  }
  const link = document.querySelector(
    '#article-identifier-links a[href*="doi.org"], #articleHeader a[href*="doi.org"], a.doi',
  );
  return parseDoi(link?.getAttribute('href') ?? '') ?? parseDoi(link?.textContent ?? '');
}

/** ScienceDirect: addresses carry only a PII, the page its DOI. */
export const sciencedirect: Site = {
  id: 'sciencedirect',
  name: 'ScienceDirect',
  matches: ['https://www.sciencedirect.com/*'],
  readUrl: readByRules([[/^[^/]+\/(?:search|journal|book|bookseries|topics|browse|handbook|referencework|author)\b/]]),
  readDocument: readOldTemplate,
  grows: true,
};

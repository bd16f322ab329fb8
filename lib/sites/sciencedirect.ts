import { doisInText, parseDoi } from '../identifiers/doi';
import { readByRules } from './rules';
import type { Site } from './site';

/** Templates before the meta tags name the DOI in a script (`SDM.doi = '…'`) or in the link above the title. */
function readOldTemplate(document: Document) {
  const link = document.querySelector('a.doi, a#ddDoi, #article-identifier-links a[href*="doi.org/"]');
  const linked = link && (parseDoi(link.getAttribute('href') ?? '') ?? parseDoi(link.textContent ?? ''));
  if (linked) return linked;
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, 60)) {
    const stated = /\bSDM\.doi\s*=\s*['"]([^'"]{8,200})['"]/.exec((script.textContent ?? '').slice(0, 200_000))?.[1];
    if (stated) return doisInText(stated)[0];
  }
  return undefined;
}

/** ScienceDirect: addresses carry only a PII, the page its DOI. */
export const sciencedirect: Site = {
  id: 'sciencedirect',
  name: 'ScienceDirect',
  matches: ['https://www.sciencedirect.com/*'],
  readUrl: readByRules([[/^[^/]+\/(?:search|journal|book|bookseries|topics|browse|handbook|referencework|author)\b/]]),
  readDocument: readOldTemplate,
};

import { parseDoi } from '../identifiers/doi';
import { readByRules } from './rules';
import type { Site } from './site';

/** The page's own record, `xplGlobal.document.metadata={…,"doi":"…"}`; before it, a labelled line. */
function readMetadata(document: Document) {
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, 60)) {
    const text = (script.textContent ?? '').slice(0, 500_000);
    const start = text.indexOf('xplGlobal.document.metadata');
    const stated = start < 0 ? undefined : /"doi":"([^"]{8,200})"/.exec(text.slice(start))?.[1];
    if (stated) return parseDoi(stated);
  }
  return undefined;
}

/** IEEE Xplore: addresses carry only a number, the page its DOI. */
export const ieee: Site = {
  hosts: ['ieeexplore.ieee.org'],
  readUrl: readByRules([[/^[^/]+\/(?:xpl\/(?!articleDetails|freeabs|abs_all)|courses|Xplore\/home)/]]),
  readDocument: readMetadata,
};

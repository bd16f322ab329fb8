import { scriptDoi } from '../page/script-doi';
import { readByRules } from './rules';
import type { Site } from './site';

/** The page's own record, `xplGlobal.document.metadata={…,"doi":"…"}`; before it, a labelled line. */
const readMetadata = (document: Document) =>
  scriptDoi(document, 'xplGlobal.document.metadata', /"doi":"([^"]{8,200})"/);

/** IEEE Xplore: addresses carry only a number, the page its DOI. */
export const ieee: Site = {
  hosts: ['ieeexplore.ieee.org'],
  grows: true,
  readUrl: readByRules(() => [[/^[^/]+\/(?:xpl\/(?!articleDetails|freeabs|abs_all)|courses|Xplore\/home)/]]),
  readDocument: readMetadata,
};

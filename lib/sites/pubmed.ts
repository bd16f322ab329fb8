import { parseDoi } from '../identifiers/doi';
import { pubmedInUrl } from '../identifiers/pubmed';
import type { Evidence } from '../page/one-work';
import { byIdentifier, type Site } from './site';

/** The DOI in the citation line of a record, in today's template and the two before it; never one of a similar article. */
function readCitationLine(document: Document): Evidence {
  const line = document.querySelector(
    '#full-view-heading .citation-doi, #full-view-identifiers a[href*="doi.org/"], .rprt_all a[ref*="aid_type=doi"], .rprt_all .cit, .citation_doi',
  );
  const text = line?.getAttribute('href')?.includes('doi.org/') ? line.getAttribute('href') : line?.textContent;
  // A record without one has neighbors (`Comment in`, `Update of`) that must not lend it theirs.
  return (text && parseDoi(text)) || 'several';
}

/** PubMed on its old and new host. */
export const pubmed: Site = {
  hosts: ['pubmed.ncbi.nlm.nih.gov', 'www.ncbi.nlm.nih.gov'],
  readUrl: byIdentifier(pubmedInUrl),
  readDocument: readCitationLine,
};

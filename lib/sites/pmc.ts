import { pubmedInUrl } from '../identifiers/pubmed';
import type { Site } from './site';

/** PubMed Central on its present and first hosts (between the two it was a folder of PubMed's), and Europe PMC. */
export const pmc: Site = {
  hosts: ['pmc.ncbi.nlm.nih.gov', 'www.pubmedcentral.nih.gov', 'europepmc.org'],
  grows: true,
  readUrl: (url) => {
    const key = pubmedInUrl(url);
    if (key) return { key, variants: [] };
    // Europe PMC also holds preprints under numbers of its own.
    return /^\/(?:article|abstract)\//.test(url.pathname) ? undefined : 'no single work';
  },
};

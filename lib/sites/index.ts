import { adapters } from './adapters';
import { recognizes, type SiteEntry } from './site';
import { taggedSites } from './tagged';

/** The names of the sites with an adapter; they stand here because the detector carries the adapters and needs no names. */
const names: Record<keyof typeof adapters, string> = {
  arxiv: 'arXiv',
  biorxiv: 'bioRxiv',
  medrxiv: 'medRxiv',
  pubmed: 'PubMed',
  pmc: 'PubMed Central',
  nature: 'Nature',
  science: 'Science',
  cell: 'Cell Press',
  sciencedirect: 'ScienceDirect',
  springer: 'Springer',
  bmc: 'BioMed Central',
  oup: 'Oxford Academic',
  plos: 'PLOS',
  elife: 'eLife',
  pnas: 'PNAS',
  acs: 'ACS Publications',
  wiley: 'Wiley Online Library',
  ieee: 'IEEE Xplore',
  acm: 'ACM Digital Library',
  openreview: 'OpenReview',
  'hugging-face': 'Hugging Face',
  github: 'GitHub',
  gitlab: 'GitLab',
  bitbucket: 'Bitbucket',
  rsc: 'Royal Society of Chemistry',
  bmj: 'BMJ',
  jbc: 'Journal of Biological Chemistry',
  jci: 'Journal of Clinical Investigation',
  peerj: 'PeerJ',
  'acl-anthology': 'ACL Anthology',
  copernicus: 'Copernicus Publications',
  hindawi: 'Hindawi',
  karger: 'Karger',
  nber: 'NBER',
  zenodo: 'Zenodo',
  'cold-spring-harbor': 'Cold Spring Harbor',
  cvf: 'CVF Open Access',
  pmlr: 'PMLR',
  figshare: 'figshare',
  miccai: 'MICCAI',
  osf: 'OSF',
  'preprints-org': 'Preprints.org',
  'research-square': 'Research Square',
  ssrn: 'SSRN',
  pypi: 'PyPI',
  anaconda: 'Anaconda.org',
  bioconda: 'Bioconda',
  'google-scholar': 'Google Scholar',
  dblp: 'DBLP',
  openalex: 'OpenAlex',
  wikipedia: 'Wikipedia',
};

/** Every site. The manifest's matches, the tests, the options' list and the README's table follow from it. */
export const sites: readonly SiteEntry[] = [
  ...Object.entries(names).map(([id, name]) => ({ id, name, hosts: adapters[id as keyof typeof adapters].hosts })),
  ...taggedSites,
];

/** Match patterns of all sites, for the manifest. */
export const matches: readonly string[] = sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** The site of an address. */
export function siteFor(url: URL): SiteEntry | undefined {
  return sites.find((site) => recognizes(site, url));
}

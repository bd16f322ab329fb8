import { aclAnthology } from './acl-anthology';
import { acm } from './acm';
import { acs } from './acs';
import { arxiv } from './arxiv';
import { biorxiv } from './biorxiv';
import { bitbucket } from './bitbucket';
import { bmc } from './bmc';
import { bmj } from './bmj';
import { cell } from './cell';
import { coldSpringHarbor } from './cold-spring-harbor';
import { copernicus } from './copernicus';
import { elife } from './elife';
import { figshare } from './figshare';
import { github } from './github';
import { gitlab } from './gitlab';
import { hindawi } from './hindawi';
import { huggingFace } from './hugging-face';
import { ieee } from './ieee';
import { jbc } from './jbc';
import { jci } from './jci';
import { karger } from './karger';
import { dblp, googleScholar, openAlex, wikipedia } from './lists';
import { medrxiv } from './medrxiv';
import { miccai } from './miccai';
import { nature } from './nature';
import { nber } from './nber';
import { openReview } from './openreview';
import { oup } from './oup';
import { anaconda, bioconda, pypi } from './packages';
import { peerj } from './peerj';
import { plos } from './plos';
import { pmc } from './pmc';
import { pnas } from './pnas';
import { preprintsOrg } from './preprints-org';
import { cvf, pmlr } from './proceedings';
import { pubmed } from './pubmed';
import { researchSquare } from './research-square';
import type { Rest, RestingSite } from './rest';
import { rsc } from './rsc';
import { science } from './science';
import { sciencedirect } from './sciencedirect';
import { recognizes, type Site, type SiteEntry } from './site';
import { springer } from './springer';
import { ssrn } from './ssrn';
import { taggedSites } from './tagged';
import { wiley } from './wiley';
import { zenodo } from './zenodo';

/** The sites of `adapters.ts`, with the ids and names by which settings and people know them. */
const adapted: [id: string, name: string, adapter: Site][] = [
  ['arxiv', 'arXiv', arxiv],
  ['biorxiv', 'bioRxiv', biorxiv],
  ['medrxiv', 'medRxiv', medrxiv],
  ['pubmed', 'PubMed', pubmed],
  ['pmc', 'PubMed Central', pmc],
  ['nature', 'Nature', nature],
  ['science', 'Science', science],
  ['cell', 'Cell Press', cell],
  ['sciencedirect', 'ScienceDirect', sciencedirect],
  ['springer', 'Springer', springer],
  ['bmc', 'BioMed Central', bmc],
  ['oup', 'Oxford Academic', oup],
  ['plos', 'PLOS', plos],
  ['elife', 'eLife', elife],
  ['pnas', 'PNAS', pnas],
  ['acs', 'ACS Publications', acs],
  ['wiley', 'Wiley Online Library', wiley],
  ['ieee', 'IEEE Xplore', ieee],
  ['acm', 'ACM Digital Library', acm],
  ['openreview', 'OpenReview', openReview],
  ['hugging-face', 'Hugging Face', huggingFace],
  ['github', 'GitHub', github],
  ['gitlab', 'GitLab', gitlab],
  ['bitbucket', 'Bitbucket', bitbucket],
  ['rsc', 'Royal Society of Chemistry', rsc],
  ['bmj', 'BMJ', bmj],
  ['jbc', 'Journal of Biological Chemistry', jbc],
  ['jci', 'Journal of Clinical Investigation', jci],
  ['peerj', 'PeerJ', peerj],
  ['acl-anthology', 'ACL Anthology', aclAnthology],
  ['copernicus', 'Copernicus Publications', copernicus],
  ['hindawi', 'Hindawi', hindawi],
  ['karger', 'Karger', karger],
  ['nber', 'NBER', nber],
  ['zenodo', 'Zenodo', zenodo],
  ['cold-spring-harbor', 'Cold Spring Harbor', coldSpringHarbor],
  ['figshare', 'figshare', figshare],
  ['preprints-org', 'Preprints.org', preprintsOrg],
  ['research-square', 'Research Square', researchSquare],
  ['ssrn', 'SSRN', ssrn],
  ['google-scholar', 'Google Scholar', googleScholar],
  ['dblp', 'DBLP', dblp],
  ['openalex', 'OpenAlex', openAlex],
  ['wikipedia', 'Wikipedia', wikipedia],
];

/** The sites of `told-by-page.ts`. */
const toldByPage: typeof adapted = [
  ['cvf', 'CVF Open Access', cvf],
  ['pmlr', 'PMLR', pmlr],
  ['miccai', 'MICCAI', miccai],
  ['pypi', 'PyPI', pypi],
  ['anaconda', 'Anaconda.org', anaconda],
  ['bioconda', 'Bioconda', bioconda],
];

/** Every site. The manifest's matches, the tests, the options' list and the README's table follow from it. */
export const sites: readonly SiteEntry[] = [
  ...adapted.map(([id, name, { hosts }]) => ({ id, name, hosts })),
  ...toldByPage.map(([id, name, { hosts }]) => ({ id, name, hosts, labelled: true as const })),
  ...taggedSites,
];

/** Match patterns of all sites, for the manifest. */
export const matches: readonly string[] = sites.flatMap(patternsOf);

/** Those of the sites whose pages are told by a visible label. */
export const labelledMatches: readonly string[] = sites.filter(({ labelled }) => labelled).flatMap(patternsOf);

/** Those of the sites whose pages add links after they have loaded. */
export const growingMatches: readonly string[] = adapted
  .filter(([, , { grows }]) => grows)
  .flatMap(([, , site]) => patternsOf(site));

/** Match patterns of a site. */
export function patternsOf({ hosts }: Pick<SiteEntry, 'hosts'>): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/** The site of an address. */
export function siteFor(url: URL): SiteEntry | undefined {
  return sites.find((site) => recognizes(site, url));
}

/** Sites put to sleep, with their hosts; an id that is none of ours is left out. */
export function restingSites(rest: readonly Rest[]): RestingSite[] {
  return rest.flatMap((one) => {
    const site = sites.find(({ id }) => id === one.site);
    return site ? [{ ...one, hosts: site.hosts }] : [];
  });
}

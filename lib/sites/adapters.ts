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
import { nature } from './nature';
import { nber } from './nber';
import { openReview } from './openreview';
import { oup } from './oup';
import { peerj } from './peerj';
import { plos } from './plos';
import { pmc } from './pmc';
import { pnas } from './pnas';
import { preprintsOrg } from './preprints-org';
import { pubmed } from './pubmed';
import { researchSquare } from './research-square';
import { rsc } from './rsc';
import { science } from './science';
import { sciencedirect } from './sciencedirect';
import type { Site } from './site';
import { springer } from './springer';
import { ssrn } from './ssrn';
import { wiley } from './wiley';
import { zenodo } from './zenodo';

/** Sites that are read in a way of their own; their names and ids stand in the registry, the detector needs none. */
export const adapters: readonly Site[] = [
  arxiv,
  biorxiv,
  medrxiv,
  pubmed,
  pmc,
  nature,
  science,
  cell,
  sciencedirect,
  springer,
  bmc,
  oup,
  plos,
  elife,
  pnas,
  acs,
  wiley,
  ieee,
  acm,
  openReview,
  huggingFace,
  github,
  gitlab,
  bitbucket,
  rsc,
  bmj,
  jbc,
  jci,
  peerj,
  aclAnthology,
  copernicus,
  hindawi,
  karger,
  nber,
  zenodo,
  coldSpringHarbor,
  figshare,
  preprintsOrg,
  researchSquare,
  ssrn,
  googleScholar,
  dblp,
  openAlex,
  wikipedia,
];

const byHost = new Map(adapters.flatMap((site) => site.hosts.map((host) => [host, site] as const)));

/** The adapter that knows a host: by its name, else by a pattern (`*.`) of itself or of a host above it. */
export function adapterFor(hostname: string): Site | undefined {
  let found = byHost.get(hostname);
  for (let at = 0, above = `.${hostname}`; !found && at >= 0; at = above.indexOf('.', 1)) {
    above = above.slice(at);
    found = byHost.get(`*${above}`);
  }
  return found;
}

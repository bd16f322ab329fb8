import { aclAnthology } from './acl-anthology';
import { acm } from './acm';
import { acs } from './acs';
import { arxiv } from './arxiv';
import { biorxiv } from './biorxiv';
import { bmc } from './bmc';
import { bmj } from './bmj';
import { cell } from './cell';
import { copernicus } from './copernicus';
import { elife } from './elife';
import { github } from './github';
import { hindawi } from './hindawi';
import { huggingFace } from './hugging-face';
import { ieee } from './ieee';
import { jbc } from './jbc';
import { jci } from './jci';
import { karger } from './karger';
import { medrxiv } from './medrxiv';
import { nature } from './nature';
import { nber } from './nber';
import { openReview } from './openreview';
import { oup } from './oup';
import { peerj } from './peerj';
import { plos } from './plos';
import { pmc } from './pmc';
import { pnas } from './pnas';
import { pubmed } from './pubmed';
import { rsc } from './rsc';
import { science } from './science';
import { sciencedirect } from './sciencedirect';
import { recognizes, type Site } from './site';
import { springer } from './springer';
import { wiley } from './wiley';
import { zenodo } from './zenodo';

/** Every site adapter. The manifest's matches, the tests, the options' list and the README's table follow from it. */
export const sites: readonly Site[] = [
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
];

/** Match patterns of all sites, for the manifest. */
export const matches: readonly string[] = /* @__PURE__ */ sites.flatMap((site) => site.matches);

/** The adapter that knows an address. */
export function siteFor(url: URL): Site | undefined {
  return sites.find((site) => recognizes(site, url));
}

import type { SiteExample } from '../example';
import { examples as aclAnthology } from './acl-anthology';
import { examples as acm } from './acm';
import { examples as acs } from './acs';
import { examples as arxiv } from './arxiv';
import { examples as biorxiv } from './biorxiv';
import { examples as bmc } from './bmc';
import { examples as bmj } from './bmj';
import { examples as cell } from './cell';
import { examples as copernicus } from './copernicus';
import { examples as elife } from './elife';
import { examples as github } from './github';
import { examples as hindawi } from './hindawi';
import { examples as huggingFace } from './hugging-face';
import { examples as ieee } from './ieee';
import { examples as jbc } from './jbc';
import { examples as jci } from './jci';
import { examples as karger } from './karger';
import { examples as medrxiv } from './medrxiv';
import { examples as nature } from './nature';
import { examples as nber } from './nber';
import { examples as openReview } from './openreview';
import { examples as oup } from './oup';
import { examples as peerj } from './peerj';
import { examples as plos } from './plos';
import { examples as pmc } from './pmc';
import { examples as pnas } from './pnas';
import { examples as pubmed } from './pubmed';
import { examples as rsc } from './rsc';
import { examples as science } from './science';
import { examples as sciencedirect } from './sciencedirect';
import { examples as springer } from './springer';
import { examples as wiley } from './wiley';
import { examples as zenodo } from './zenodo';

/** The examples of every site, by the adapter's id. */
export const examplesBySite: Record<string, SiteExample[]> = {
  arxiv,
  biorxiv,
  medrxiv,
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
  pubmed,
  pmc,
  openreview: openReview,
  'hugging-face': huggingFace,
  github,
  rsc,
  bmj,
  jbc,
  jci,
  peerj,
  'acl-anthology': aclAnthology,
  copernicus,
  hindawi,
  karger,
  nber,
  zenodo,
};

import type { SiteExample } from '../example';
import { examples as aaai } from './aaai';
import { examples as aacr } from './aacr';
import { examples as aclAnthology } from './acl-anthology';
import { examples as acm } from './acm';
import { examples as acs } from './acs';
import { examples as aip } from './aip';
import { examples as anaconda } from './anaconda';
import { examples as annualReviews } from './annual-reviews';
import { examples as aps } from './aps';
import { examples as arxiv } from './arxiv';
import { examples as asm } from './asm';
import { examples as atlantis } from './atlantis';
import { examples as bioconda } from './bioconda';
import { examples as biorxiv } from './biorxiv';
import { examples as bitbucket } from './bitbucket';
import { examples as bmc } from './bmc';
import { examples as bmj } from './bmj';
import { examples as cambridge } from './cambridge';
import { examples as cell } from './cell';
import { examples as chemrxiv } from './chemrxiv';
import { examples as coldSpringHarbor } from './cold-spring-harbor';
import { examples as copernicus } from './copernicus';
import { examples as cvf } from './cvf';
import { examples as dataverse } from './dataverse';
import { examples as dblp } from './dblp';
import { examples as doi } from './doi';
import { examples as dryad } from './dryad';
import { examples as elife } from './elife';
import { examples as embo } from './embo';
import { examples as figshare } from './figshare';
import { examples as frontiers } from './frontiers';
import { examples as gigabyte } from './gigabyte';
import { examples as github } from './github';
import { examples as gitlab } from './gitlab';
import { examples as googleScholar } from './google-scholar';
import { examples as hindawi } from './hindawi';
import { examples as huggingFace } from './hugging-face';
import { examples as ieee } from './ieee';
import { examples as ijcai } from './ijcai';
import { examples as impactJournals } from './impact-journals';
import { examples as iop } from './iop';
import { examples as isca } from './isca';
import { examples as iucr } from './iucr';
import { examples as ivyspring } from './ivyspring';
import { examples as jStage } from './j-stage';
import { examples as jama } from './jama';
import { examples as jbc } from './jbc';
import { examples as jci } from './jci';
import { examples as karger } from './karger';
import { examples as lancet } from './lancet';
import { examples as langtaosha } from './langtaosha';
import { examples as mdpi } from './mdpi';
import { examples as medrxiv } from './medrxiv';
import { examples as melba } from './melba';
import { examples as miccai } from './miccai';
import { examples as nature } from './nature';
import { examples as nber } from './nber';
import { examples as nejm } from './nejm';
import { examples as neurips } from './neurips';
import { examples as openalex } from './openalex';
import { examples as openReview } from './openreview';
import { examples as osf } from './osf';
import { examples as oup } from './oup';
import { examples as peerj } from './peerj';
import { examples as plos } from './plos';
import { examples as pmc } from './pmc';
import { examples as pmlr } from './pmlr';
import { examples as pnas } from './pnas';
import { examples as preprintsOrg } from './preprints-org';
import { examples as pubmed } from './pubmed';
import { examples as pypi } from './pypi';
import { examples as researchSquare } from './research-square';
import { examples as royalSociety } from './royal-society';
import { examples as rsc } from './rsc';
import { examples as sage } from './sage';
import { examples as sbc } from './sbc';
import { examples as science } from './science';
import { examples as sciencePartners } from './science-partners';
import { examples as sciencedirect } from './sciencedirect';
import { examples as semanticScholar } from './semantic-scholar';
import { examples as spie } from './spie';
import { examples as springer } from './springer';
import { examples as ssrn } from './ssrn';
import { examples as taylorFrancis } from './taylor-francis';
import { examples as wikipedia } from './wikipedia';
import { examples as wiley } from './wiley';
import { examples as zenodo } from './zenodo';

/** The examples of every site, by the site's id. */
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
  doi,
  'semantic-scholar': semanticScholar,
  chemrxiv,
  langtaosha,
  frontiers,
  mdpi,
  'taylor-francis': taylorFrancis,
  sage,
  'annual-reviews': annualReviews,
  cambridge,
  'royal-society': royalSociety,
  iop,
  aps,
  aip,
  spie,
  iucr,
  asm,
  aacr,
  nejm,
  'j-stage': jStage,
  jama,
  lancet,
  embo,
  'science-partners': sciencePartners,
  ivyspring,
  'impact-journals': impactJournals,
  gigabyte,
  melba,
  atlantis,
  aaai,
  ijcai,
  isca,
  neurips,
  sbc,
  dryad,
  dataverse,
  'cold-spring-harbor': coldSpringHarbor,
  cvf,
  pmlr,
  figshare,
  miccai,
  osf,
  'preprints-org': preprintsOrg,
  'research-square': researchSquare,
  ssrn,
  pypi,
  anaconda,
  bioconda,
  'google-scholar': googleScholar,
  dblp,
  openalex,
  wikipedia,
  gitlab,
  bitbucket,
};

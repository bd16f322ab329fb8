import { arxivInUrl } from './arxiv';
import { type DoiReading, doiInUrl } from './doi';
import { huggingFaceInUrl } from './hugging-face';
import { openReviewInUrl } from './openreview';
import { parsePmid, pubmedInUrl } from './pubmed';
import { repositoryInUrl } from './repository';

/** Hosts whose addresses name a work, a repository or a model by a number or a name of the host's own. */
const isNaming = (hostname: string): boolean =>
  /arxiv|openreview|nih\.gov|europepmc|git(?!hub\.io)|bitbucket|stanford|huggingface|hf\.co/.test(hostname);

/** What an address names by a DOI or a PubMed number in it, as any host's may. */
export function workInUrl(url: URL): DoiReading | undefined {
  const doi = doiInUrl(url);
  if (doi) return doi;
  const number = url.search.includes('pmid') && url.searchParams.get('pmid');
  const pmid = number && parsePmid(/^\d+/.exec(number)?.[0] ?? '');
  return pmid ? { key: pmid, variants: [] } : undefined;
}

/** What an address names by itself, whatever its host: a work, a repository or a model. */
export function identifierInUrl(url: URL): DoiReading | undefined {
  const key =
    isNaming(url.hostname) &&
    (arxivInUrl(url) ?? openReviewInUrl(url) ?? pubmedInUrl(url) ?? repositoryInUrl(url) ?? huggingFaceInUrl(url));
  return key ? { key, variants: [] } : workInUrl(url);
}

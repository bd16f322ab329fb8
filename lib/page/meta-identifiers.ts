import { parseArxivId } from '../identifiers/arxiv';
import { type DoiReading, parseDoi } from '../identifiers/doi';
import type { IdentifierKey } from '../identifiers/key';
import { parsePmc, parsePmid } from '../identifiers/pubmed';
import type { Metas, MetaTag } from './metas';

/** Names that hold the page's own DOI, the most reliable first: Highwire, bepress, PRISM, Dublin Core, EPrints. */
const doiNames = [
  'citation_doi',
  'bepress_citation_doi',
  'prism.doi',
  'dc.identifier.doi',
  'doi',
  'dc.identifier',
  'dcterms.identifier',
  'eprints.id_number',
  'eprints.doi',
  'eprints.official_url',
  'rft_id',
  'dcsext.wt_doi',
  'bibo.doi',
  'wkhealth_doi',
  'pbcontext',
];

const looseValue = /^(?:urn:|info:)?(?:doi[:\s]*)?(?:https?:\/\/[^/]*doi[^/]*\/)?(?:doi[:/]\s*)?10\.\d{4}/i;

function readTag({ content, scheme }: MetaTag, name: string): DoiReading | undefined {
  if (scheme && !scheme.includes('doi') && !scheme.includes('uri')) return undefined;
  if (name === 'pbcontext') {
    const article = /(?:^|;)\s*article:article:(?:doi\\?:)?([^;]+)/.exec(content)?.[1];
    return article ? parseDoi(article.replace(/\\/g, '')) : undefined;
  }
  return looseValue.test(content) ? parseDoi(content) : undefined;
}

/** The page's own DOI: of the best name that has a valid one. Two different ones under one name: the page is about several works. */
export function metaDoi(metas: Metas): DoiReading | 'several' | undefined {
  for (const name of doiNames) {
    const readings = (metas.get(name) ?? []).flatMap((tag) => readTag(tag, name) ?? []);
    const [first] = readings;
    if (!first) continue;
    return readings.every(({ key }) => key === first.key) ? first : 'several';
  }
  return undefined;
}

function firstValid(metas: Metas, names: string[], parse: (value: string) => IdentifierKey | undefined) {
  for (const name of names) {
    for (const { content } of metas.get(name) ?? []) {
      const key = parse(content);
      if (key) return key;
    }
  }
  return undefined;
}

/** The same work under other schemes: arXiv, PubMed, PubMed Central. */
export function metaOtherKeys(metas: Metas): IdentifierKey[] {
  return [
    firstValid(metas, ['citation_arxiv_id'], parseArxivId),
    firstValid(metas, ['citation_pmid', 'ncbi_article_id', 'ncbi_uidlist'], parsePmid),
    firstValid(metas, ['citation_pmcid'], parsePmc),
  ].filter((key) => key !== undefined);
}

/** Whether the tags are those of a news page or a blog, whose text names other people's works. */
export function isNews(metas: Metas): boolean {
  return ['article:published_time', 'article:section', 'news_keywords'].some((name) => metas.has(name));
}

import { parseArxivId } from '../identifiers/arxiv';
import { type DoiReading, parseDoi } from '../identifiers/doi';
import type { IdentifierKey } from '../identifiers/key';
import { parsePmc, parsePmid } from '../identifiers/pubmed';
import type { Metas, MetaTag } from './metas';
import { type Evidence, oneWork } from './one-work';

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

function readTag({ content, scheme }: MetaTag, name: string, known: DoiReading | undefined): DoiReading | undefined {
  if (scheme && !scheme.includes('doi') && !scheme.includes('uri')) return undefined;
  if (name === 'pbcontext') {
    const article = /(?:^|;)\s*article:article:(?:doi\\?:)?([^;]+)/.exec(content)?.[1];
    return article ? parseDoi(article.replace(/\\/g, '')) : undefined;
  }
  // Most pages say in their tags what their address says: nothing is left to parse.
  if (known && content.toLowerCase().replace('doi:', '') === known.key.slice(4)) return known;
  const looseValue = /^(?:urn:|info:)?(?:doi[:\s]*)?(?:https?:\/\/[^/]*doi[^/]*\/)?(?:doi[:/]\s*)?10\.\d{4}/i;
  return looseValue.test(content) ? parseDoi(content) : undefined;
}

/**
 * The page's own DOI: of the best name that has a valid one. Two different ones under one name: the page is about
 * several works. `known` is what the address says.
 */
export function metaDoi(metas: Metas, known?: DoiReading): Evidence {
  for (const name of doiNames) {
    const found = oneWork((metas.get(name) ?? []).flatMap((tag) => readTag(tag, name, known) ?? []));
    if (found) return found;
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

/** Whether a page's title says that the work answers or mends another one. */
export function isAnswer(title: string): boolean {
  // Corrections, retractions, comments and replies are works of their own, and name the other work at their head.
  const aboutAnother =
    /^\W*(?:(?:author|publisher) )?(?:correction|corrigend|errat|retract|expression of concern|comments? (?:on|to)|(?:reply|response) to)/i;
  return aboutAnother.test(title);
}

/** Whether the tags are those of a news page or a blog, whose text names other people's works. */
export function isNews(metas: Metas): boolean {
  return ['article:published_time', 'article:section', 'news_keywords'].some((name) => metas.has(name));
}

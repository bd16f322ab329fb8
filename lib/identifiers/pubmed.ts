import type { IdentifierKey } from './key';

/** The key of a bare PubMed number, in a place known to hold one; leading zeros mean nothing. */
export function parsePmid(value: string): IdentifierKey | undefined {
  const id = /^(?:pmid:?\s*)?0*([1-9]\d{0,7})$/i.exec(value.trim())?.[1];
  return id ? `pmid:${id}` : undefined;
}

/** The key of a PubMed Central number, with or without its `PMC`, in a place known to hold one. */
export function parsePmc(value: string): IdentifierKey | undefined {
  const id = /^(?:pmcid:?\s*)?(?:pmc)?0*([1-9]\d{2,8})(?:\.\d+)?$/i.exec(value.trim())?.[1];
  return id ? `pmc:PMC${id}` : undefined;
}

const pmcPath = /^\/(?:pmc\/)?articles?\/(?:PMC\/?)?(?:PMC)?(\d+)(?:\/|$)/i;

/** The record of an address on PubMed, PubMed Central (old and new hosts) or Europe PMC. */
export function pubmedInUrl(url: URL): IdentifierKey | undefined {
  const { hostname, pathname } = url;
  if (hostname === 'pubmed.ncbi.nlm.nih.gov') return parsePmid(/^\/(\d+)(?:\/|$)/.exec(pathname)?.[1] ?? '');
  if (/^(?:www\.)?ncbi\.nlm\.nih\.gov$/.test(hostname)) {
    const pmid = /^\/(?:m\/)?pubmed\/(\d+)(?:\/|$)/.exec(pathname)?.[1];
    return pmid
      ? parsePmid(pmid)
      : pathname.startsWith('/pmc/')
        ? parsePmc(pmcPath.exec(pathname)?.[1] ?? '')
        : undefined;
  }
  if (hostname === 'pmc.ncbi.nlm.nih.gov') return parsePmc(pmcPath.exec(pathname)?.[1] ?? '');
  if (/^(?:www\.)?europepmc\.org$/.test(hostname)) {
    const pmid = /^\/(?:article|abstract)\/med\/(\d+)/i.exec(pathname)?.[1];
    return pmid ? parsePmid(pmid) : parsePmc(pmcPath.exec(pathname)?.[1] ?? '');
  }
  if (/^(?:www\.)?pubmedcentral\.nih\.gov$/.test(hostname)) return parsePmc(url.searchParams.get('artid') ?? '');
  return undefined;
}

const labelled = /\b(?:(?:pmid|pubmed)(?::\s{0,2}|\/|\s{1,2})(\d{1,8})|(?:pmcid:?\s{0,2})?(PMC\d{4,8}))\b/gi;

/** Every labelled number in running text (`PMID: 31234567`, `info:pmid/123`, `PMC8921755`), with its position. */
export function pubmedInText(text: string): [number, IdentifierKey][] {
  return [...text.matchAll(labelled)].flatMap((match): [number, IdentifierKey][] => {
    const key = match[1] ? parsePmid(match[1]) : parsePmc(match[2] ?? '');
    return key ? [[match.index, key]] : [];
  });
}

import type { UrlReading } from './site';

/**
 * Addresses of bioRxiv and medRxiv. `/content/10.1101/…v1.full` and `/lookup/doi/10.1101/…` carry the DOI itself; the
 * early path only its second half, so both prefixes are readings of it. The others list or search.
 */
export function readPreprintUrl({ pathname }: URL): UrlReading {
  const earlyPath = /^\/content\/(?:\w+\/)?early\/\d{4}\/\d\d\/\d\d\/((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})(?:\D|$)/;
  const early = earlyPath.exec(pathname)?.[1];
  if (early) return { key: `doi:10.1101/${early}`, variants: [`doi:10.64898/${early}`] };
  const namesPaper = /^\/(?!search).*\/10\.\d{4,5}\//.test(pathname) || pathname.startsWith('/cgi/content/');
  return namesPaper ? undefined : 'no single work';
}

import type { UrlReading } from './site';

const earlyPath = /^\/content\/(?:\w+\/)?early\/\d{4}\/\d\d\/\d\d\/((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})(?:\D|$)/;

/**
 * Addresses of bioRxiv and medRxiv. `/content/10.1101/…v1.full` carries the DOI itself; the early path
 * only its second half, so both prefixes are readings of it.
 */
export function readPreprintUrl(url: URL): UrlReading {
  if (/^\/content\/10\.\d/.test(url.pathname)) return undefined;
  const early = earlyPath.exec(url.pathname)?.[1];
  if (early) return { key: `doi:10.1101/${early}`, variants: [`doi:10.64898/${early}`] };
  return 'no single work';
}

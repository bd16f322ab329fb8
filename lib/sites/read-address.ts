import { identifierInUrl, signOf } from '../identifiers/in-url';
import { adapterFor } from './adapters';
import type { UrlReading } from './site';

/** What the address of a page or a link says, by its site's adapter, else by the rules for any host. */
export function readAddress(url: URL, site = adapterFor(url.hostname)): UrlReading {
  return site?.readUrl(url) ?? identifierInUrl(url);
}

/** Every site's links show at least a digit where they name a work, unless its adapter says otherwise. */
export function linkSign(hostname: string): RegExp {
  const site = adapterFor(hostname);
  return site ? (site.linkSign ?? /\d/) : signOf(hostname);
}

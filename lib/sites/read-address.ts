import { identifierInUrl, workInUrl } from '../identifiers/in-url';
import { adapterFor } from './adapters';
import type { UrlReading } from './site';

/** What the address of a page or a link says, by its site's adapter, else by the rules for any host. */
export function readAddress(url: URL, site = adapterFor(url.hostname)): UrlReading {
  return site ? (site.readUrl(url) ?? workInUrl(url)) : identifierInUrl(url);
}

import { plainDoiLink } from './identifiers/doi';
import type { IdentifierKey } from './identifiers/key';
import { parseHttp } from './page/http-address';
import { readLinks } from './page/links';
import { adapterFor } from './sites/adapters';
import { readAddress } from './sites/read-address';
import type { Page } from './sites/site';

/** Mentions kept of one page. */
const mostMentions = 1000;

/** A link and the readings of its address, the best first. */
export interface Mention {
  element: Element;
  keys: IdentifierKey[];
}

/** What a link names, the best reading first; none where it names nothing. */
function readLink(href: string, base: string | undefined): IdentifierKey[] {
  const plain = plainDoiLink(href);
  if (plain) return [plain];
  const url = parseHttp(href, base);
  const reading = url && readAddress(url);
  return typeof reading === 'object' ? [reading.key, ...reading.variants] : [];
}

/** Whether this DOI stands in an address, and not only the beginning of a longer one. */
function hasDoi(href: string, doi: string): boolean {
  const at = href.indexOf(doi);
  return at >= 0 && !/[\w.-]/.test(href.charAt(at + doi.length));
}

/** Every link to another work, repository or model than the page's `own`; `undefined` for each other link, so that who asks can pause. */
export function* readMentionLinks(
  { url, document }: Page,
  own: readonly (IdentifierKey | undefined)[],
): Generator<Mention | undefined, void, void> {
  if (!document || document.contentType === 'application/pdf') return;
  // Platforms set many links to their own services beside each reference, all with the page's own DOI in them.
  const ownDois = own.flatMap((key) =>
    key?.startsWith('doi:') ? [key.slice(4), encodeURIComponent(key.slice(4))] : [],
  );
  const site = url && adapterFor(url.hostname);
  for (const { element, href } of readLinks(document, site?.mentionAreas, site?.plainLinks, url?.pathname)) {
    const keys = ownDois.some((doi) => hasDoi(href, doi)) ? [] : readLink(href, url?.href);
    yield keys[0] && !own.includes(keys[0]) ? { element, keys } : undefined;
  }
}

/** Every other identifier linked on the page. */
export function readMentions(page: Page, own: readonly (IdentifierKey | undefined)[]): IdentifierKey[] {
  const mentions = new Set<IdentifierKey>();
  for (const mention of readMentionLinks(page, own)) {
    if (mention?.keys[0]) mentions.add(mention.keys[0]);
    if (mentions.size >= mostMentions) break;
  }
  return [...mentions];
}

import { parseHttp } from './http-address';
import type { Metas } from './metas';

/** The addresses that a page gives as its own: the link to cite it by (RFC 8574), canonical link, `og:url`, Highwire's landing page. */
export function ownAddresses(document: Document, metas: Metas, base: string | undefined): URL[] {
  const stated = [
    document.querySelector('link[rel~="cite-as" i]')?.getAttribute('href'),
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    ...['og:url', 'citation_abstract_html_url', 'citation_fulltext_html_url', 'citation_public_url'].map(
      (name) => metas.get(name)?.[0]?.content,
    ),
  ];
  return stated.flatMap((address) => parseHttp(address, base) ?? []);
}

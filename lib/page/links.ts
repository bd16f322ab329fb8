import { parseHttp } from './http-address';

/** Links read on one page; a longer reference list is cut. */
const mostLinks = 4000;

export interface Link {
  element: Element;
  url: URL;
}

/** Every link in the given areas (the whole page when there is none), in page order, read one at a time. */
export function* readLinks(
  document: Document,
  areas: string | undefined,
  base: string | undefined,
): Generator<Link, void, void> {
  const anchors = document.querySelectorAll(areas ? `:is(${areas}) a[href]` : 'a[href]');
  for (let index = 0; index < Math.min(anchors.length, mostLinks); index += 1) {
    const element = anchors[index] as Element;
    const href = element.getAttribute('href') ?? '';
    const url = href.startsWith('#') ? undefined : parseHttp(href, base);
    if (url) yield { element, url };
  }
}

import { parseHttp } from './http-address';

/** Links read on one page; a longer reference list is cut. */
const mostLinks = 4000;

/** Every address linked in the given areas (the whole page when there is none), in page order. */
export function readLinks(document: Document, areas: string | undefined, base: string | undefined): URL[] {
  const anchors = document.querySelectorAll<HTMLAnchorElement>(
    areas
      ? areas
          .split(',')
          .map((area) => `${area.trim()} a[href]`)
          .join(',')
      : 'a[href]',
  );
  const urls: URL[] = [];
  for (let index = 0; index < Math.min(anchors.length, mostLinks); index += 1) {
    const href = anchors[index]?.getAttribute('href') ?? '';
    const url = href.startsWith('#') ? undefined : parseHttp(href, base);
    if (url) urls.push(url);
  }
  return urls;
}

/** Links read on one page; a longer reference list is cut. */
const mostLinks = 4000;
const longestAddress = 2000;

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
    if (href.length > longestAddress || href.startsWith('#')) continue;
    if (!/^(?:https?:)?\/\//i.test(href) && !base) continue;
    const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
    if (url && /^https?:$/.test(url.protocol)) urls.push(url);
  }
  return urls;
}

/** Links read on one page; a longer reference list is cut. */
const mostLinks = 4000;

export interface Link {
  element: Element;
  /** Its address as it stands in the markup. */
  href: string;
}

/** The host name of an absolute address as it stands in the markup; absent: the address is on the page's own host. */
const hostIn = (href: string): string | undefined => /^\s*(?:https?:)?\/\/([^/?#:]+)/i.exec(href)?.[1];

/**
 * The links in the given areas (the whole page when there is none) that may name a work, in page order, read one at a
 * time; `undefined` for each other one, so that who asks can pause. Whether one may is told by the sign that `signOf`
 * gives for its host (a relative one is on that of `base`): most links are never taken apart.
 */
export function* readLinks(
  document: Document,
  areas: string | undefined,
  base: URL | undefined,
  signOf: (hostname: string) => RegExp,
): Generator<Link | undefined, void, void> {
  const own = base?.hostname ?? '';
  const within = `${base?.pathname}#`;
  const signs = new Map<string, RegExp>();
  const anchors = document.querySelectorAll(areas ? `:is(${areas}) a[href]` : 'a[href]');
  for (let index = 0; index < Math.min(anchors.length, mostLinks); index += 1) {
    const element = anchors[index] as Element;
    const href = element.getAttribute('href') ?? '';
    let isWorth = false;
    if (!href.startsWith('#') && !href.startsWith(within) && href.length < 2000) {
      const host = (/^\/\w/.test(href) ? undefined : hostIn(href)) ?? own;
      let sign = signs.get(host);
      if (!sign) {
        sign = signOf(host.toLowerCase());
        signs.set(host, sign);
      }
      isWorth = sign.test(href);
    }
    yield isWorth ? { element, href } : undefined;
  }
}

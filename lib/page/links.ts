/** Links read on one page; a longer reference list is cut. */
const mostLinks = 4000;

export interface Link {
  element: Element;
  /** Its address as it stands in the markup. */
  href: string;
}

/**
 * Links that may name a work, a repository or a model: all but links of repositories' and models' hosts have a digit.
 * The browser picks them far faster than a script could; most links of a page are never looked at.
 */
const telling = (): string => {
  const digits = [...'0123456789'].map((digit) => `[href*="${digit}"]`);
  const hosts = ['git', 'bitbucket', 'huggingface', 'hf.co'].map((part) => `[href*="${part}" i]`);
  return `a:is(${[...digits, ...hosts]}):not([href^="#"],[href*="//scholar.google"])`;
};

/**
 * The links in the given areas (the whole page when there is none) that may name a work, in page order, read one at a
 * time. `all`: also those without any sign of it, on a page whose own links have none. Links into the page itself, whose
 * path is `own`, are left out.
 */
export function* readLinks(
  document: Document,
  areas: string | undefined,
  all: boolean | undefined,
  own: string | undefined,
): Generator<Link, void, void> {
  const anchors = document.querySelectorAll(`${areas ? `:is(${areas}) ` : ''}${all ? 'a[href]' : telling()}`);
  for (let index = 0; index < Math.min(anchors.length, mostLinks); index += 1) {
    const element = anchors[index] as Element;
    const href = element.getAttribute('href') ?? '';
    if (!href.startsWith('#') && !href.startsWith(`${own}#`)) yield { element, href };
  }
}

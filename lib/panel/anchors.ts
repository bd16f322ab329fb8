import { recognizes } from '../sites/site';

/**
 * Where the panel stands when it is to be within the page: after the first element that fits, in the title area. Only
 * the panel's script carries these; a site without one gets the panel over the page.
 */
const anchors: { hosts: readonly string[]; after: string }[] = [
  { hosts: ['*.arxiv.org'], after: '#abs .authors' },
  { hosts: ['www.biorxiv.org', 'www.medrxiv.org'], after: 'h1.highwire-cite-title' },
  { hosts: ['www.nature.com', 'link.springer.com', '*.biomedcentral.com'], after: '.c-article-header' },
  { hosts: ['www.sciencedirect.com'], after: '#screen-reader-main-title' },
  { hosts: ['journals.plos.org'], after: '.title-block .title-authors' },
  { hosts: ['academic.oup.com'], after: 'h1.article-title-main' },
  { hosts: ['elifesciences.org'], after: '.content-header__body h1.content-header__title' },
  { hosts: ['pmc.ncbi.nlm.nih.gov'], after: '.front-matter hgroup' },
  { hosts: ['pubmed.ncbi.nlm.nih.gov'], after: '#full-view-heading .heading-title' },
  { hosts: ['*.onlinelibrary.wiley.com'], after: '.article-citation h1.citation__title' },
  { hosts: ['pubs.acs.org'], after: 'article h1.articleTitle' },
  { hosts: ['iopscience.iop.org'], after: 'h1.wd-jnl-art-title' },
  { hosts: ['github.com'], after: '#repository-container-header' },
];

/** Absent where the site has no place for it, or the page is laid out so that one more element would break it. */
export function findAnchor(document: Document, url: URL): Element | undefined {
  const found = anchors.find((one) => recognizes(one, url));
  const anchor = found && document.querySelector(found.after);
  const parent = anchor?.parentElement;
  const display = parent && document.defaultView?.getComputedStyle(parent).display;
  return anchor && !/flex|grid|table/.test(display ?? '') ? anchor : undefined;
}

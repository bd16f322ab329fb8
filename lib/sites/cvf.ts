import { arxivInUrl } from '../identifiers/arxiv';
import { oneWork } from '../page/one-work';
import type { Site } from './site';

/** A paper's page links its preprint as `[arXiv]`; it has no identifier of its own. */
function readPreprint(document: Document) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#content a[href*="arxiv.org/"]')].slice(0, 50);
  return oneWork(
    links
      .filter(({ textContent }) => textContent?.trim() === 'arXiv')
      .flatMap(({ href }) => arxivInUrl(new URL(href)) ?? [])
      .map((key) => ({ key, variants: [] })),
  );
}

/** The Computer Vision Foundation's open access proceedings. */
export const cvf: Site = {
  hosts: ['openaccess.thecvf.com'],
  readUrl: ({ pathname }) => (pathname.includes('/html/') ? undefined : 'no single work'),
  readDocument: readPreprint,
};

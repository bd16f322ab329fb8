import { repositoryInUrl } from '../identifiers/repository';
import { parseHttp } from '../page/http-address';
import { type Evidence, oneWork } from '../page/one-work';
import type { Site } from './site';

/** Where others speak: the project's own text, and the frame that every page of the site has. */
const elsewhere = 'nav, header, footer, article, [class*="description" i], [class*="readme" i]';

/** The repository that the record beside a project's text links; where there are several, the one called its source. */
function readRepository(document: Document): Evidence {
  const found = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].slice(0, 1000).flatMap((link) => {
    const url = parseHttp(link.href, undefined);
    const key = url && repositoryInUrl(url);
    return key && !link.closest(elsewhere) ? [{ key, variants: [], name: link.textContent ?? '' }] : [];
  });
  const one = oneWork(found);
  // Whatever paper the project's text cites: the page is not about it.
  return (one === 'several' ? oneWork(found.filter(({ name }) => /source|repo|code/i.test(name))) : one) ?? 'several';
}

const index = (host: string, project: RegExp): Site => ({
  hosts: [host],
  readUrl: ({ pathname }) => (project.test(pathname) ? undefined : 'no single work'),
  readDocument: readRepository,
});

/** Indexes of packages: a project's page is about the repository that it links as its source. */
export const pypi = index('pypi.org', /^\/project\/./);
export const anaconda = index('anaconda.org', /^\/(?!search|about|login)[\w-]+\/(?!repo\b)[\w.-]+\/?$/);
export const bioconda = index('bioconda.github.io', /^\/recipes\/./);

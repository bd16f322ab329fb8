import type { IdentifierKey } from '../identifiers/key';
import { parseRepository, repositoryInUrl } from '../identifiers/repository';
import { byIdentifier, type Site } from './site';

/** `forked from owner/name`, under the repository's name. */
function readParent(document: Document): IdentifierKey | undefined {
  const links = document.querySelectorAll('a[data-hovercard-type="repository"][href^="/"]');
  const link = [...links]
    .slice(0, 20)
    .find(({ parentElement }) => /^\s*forked from/i.test(parentElement?.textContent ?? ''));
  return link ? parseRepository('github.com', link.getAttribute('href') ?? '') : undefined;
}

/** GitHub: a repository's sub-pages belong to it; gists and GitHub's own pages are none. */
export const github: Site = {
  hosts: ['github.com'],
  readUrl: byIdentifier(repositoryInUrl),
  readParent,
};

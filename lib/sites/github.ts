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

/**
 * A renamed repository under its old address: GitHub's own meta has the new name. The page's tabs must say so too,
 * since the meta may still be the last page's.
 */
function readName(document: Document, key: IdentifierKey): IdentifierKey | undefined {
  const meta = document.querySelector('meta[name="octolytics-dimension-repository_nwo"]');
  const name = parseRepository('github.com', meta?.getAttribute('content') ?? '');
  const tabs = (repository: string) => document.querySelector(`a[href="${repository.slice(15)}/issues" i]`);
  return name && tabs(name) && !tabs(key) ? name : undefined;
}

/** GitHub: a repository's sub-pages belong to it; gists and GitHub's own pages are none. */
export const github: Site = {
  hosts: ['github.com'],
  readUrl: byIdentifier(repositoryInUrl),
  plainLinks: true,
  readParent,
  readName,
  grows: true,
};

import { repositoryInUrl } from '../identifiers/repository';
import { repositoryOfKey } from '../openness/repository-name';

/**
 * `owner/name`, in lower case, of the repository whose front page this is, by any of its branches: the only page of a
 * repository with the sidebar that says what it is about.
 */
export function overviewOf(url: URL): string | undefined {
  const [, , deeper] = url.pathname.split('/').filter(Boolean);
  if (url.hostname !== 'github.com' || (deeper !== undefined && deeper !== 'tree')) return undefined;
  const key = repositoryInUrl(url);
  return key && repositoryOfKey(key);
}

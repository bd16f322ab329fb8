import { gitlabHosts } from '../identifiers/repository';

/*
 * Where a repository lies. On GitHub it is named `owner/name`, elsewhere with its host before it:
 * `gitlab.com/group/part/name`, `huggingface.co/owner/name`.
 */

export interface Place {
  service: 'GitHub' | 'GitLab' | 'Hugging Face';
  host: string;
  /** As the host names it. */
  path: string;
}

const name = /^(?!\.{1,2}$)[\w.~-]{1,100}$/;

/** Absent: no repository on a host that is known. */
export function placeOf(repository: string): Place | undefined {
  const [first = '', ...rest] = repository.split('/');
  if (!rest.every((part) => name.test(part)) || rest.length > 10) return undefined;
  // No owner on GitHub has a dot in the name.
  if (!first.includes('.')) {
    return name.test(first) && rest.length === 1
      ? { service: 'GitHub', host: 'github.com', path: repository }
      : undefined;
  }
  const path = rest.join('/');
  if (first === 'huggingface.co') return rest.length === 2 ? { service: 'Hugging Face', host: first, path } : undefined;
  return gitlabHosts.has(first) && rest.length > 1 ? { service: 'GitLab', host: first, path } : undefined;
}

/** The service that a repository's name leads to; a name that leads nowhere is taken for GitHub's. */
export const serviceOf = (repository: string): Place['service'] => placeOf(repository)?.service ?? 'GitHub';

/** Owner (or innermost group) and name. */
export function ownerAndName(repository: string): { owner: string; name: string } {
  const parts = repository.split('/');
  return { owner: parts.at(-2) ?? '', name: parts.at(-1) ?? '' };
}

/** The repository's page. */
export const placeUrl = (repository: string): string =>
  `https://${serviceOf(repository) === 'GitHub' ? 'github.com/' : ''}${repository}`;

/** The page that shows a file at a commit. `place`: its path, each part encoded. */
export function fileUrl(repository: string, commit: string, place: string): string {
  const between = serviceOf(repository) === 'GitLab' ? '/-/blob/' : '/blob/';
  return `${placeUrl(repository)}${between}${commit}/${place}`;
}

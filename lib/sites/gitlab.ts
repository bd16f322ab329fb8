import { gitlabHosts, repositoryInUrl } from '../identifiers/repository';
import { byIdentifier, type Site } from './site';

/** GitLab's own host and those of the institutions that the catalogue names. */
export const gitlab: Site = {
  hosts: [...gitlabHosts],
  readUrl: byIdentifier(repositoryInUrl),
  plainLinks: true,
};

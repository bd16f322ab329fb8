import { repositoryInUrl } from '../identifiers/repository';
import { byIdentifier, type Site } from './site';

/** Bitbucket: a repository's sub-pages belong to it. */
export const bitbucket: Site = {
  hosts: ['bitbucket.org'],
  readUrl: byIdentifier(repositoryInUrl),
  plainLinks: true,
};

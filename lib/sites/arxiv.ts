import { arxivInUrl } from '../identifiers/arxiv';
import { byIdentifier, type Site } from './site';

/** arXiv with its mirrors, and the readers that show its papers: ar5iv and alphaXiv. */
export const arxiv: Site = {
  hosts: ['*.arxiv.org', '*.alphaxiv.org', 'ar5iv.org'],
  readUrl: byIdentifier(arxivInUrl),
};

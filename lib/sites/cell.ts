import { readByRules } from './rules';
import type { Site } from './site';

/** Cell Press: addresses carry only a PII, the page its DOI; up to 2001 the PII is the DOI's second half. */
export const cell: Site = {
  hosts: ['www.cell.com'],
  readUrl: readByRules(() => [
    [/\/(?:abstract|fulltext|pdf|pdfExtended)\/(S\d{4}-\d{3}[\dX]\((?:9\d|0[01])\)\d{5}-[\dX])/, '10.1016/$1'],
    [/^[^/]+\/[\w-]+\/(?:home|archive|issue|current|newarticles|authors|fulltext\/?$)/],
    [/^[^/]+\/[\w-]*\/?$/],
  ]),
};

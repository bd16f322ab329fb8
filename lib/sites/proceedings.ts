import { identifierInUrl } from '../identifiers/in-url';
import { parseHttp } from '../page/http-address';
import { type Evidence, oneWork } from '../page/one-work';
import { readByRules } from './rules';
import type { Site } from './site';

/** The record links the same work elsewhere by that place's name alone: `[arXiv]`, `[OpenReview]`. */
function readLinkedRecord(document: Document): Evidence {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href*="arxiv.org/"], a[href*="openreview.net/"]');
  const named = [...links]
    .slice(0, 50)
    .filter(({ textContent }) => /^\s*(?:arXiv|OpenReview)\s*$/.test(textContent ?? ''));
  return oneWork(
    named.flatMap(({ href }) => {
      const url = parseHttp(href, undefined);
      return (url && identifierInUrl(url)) ?? [];
    }),
  );
}

/** Proceedings whose papers have no DOI. A volume links many such records, so it is about none. */
const proceedings = (host: string, list: RegExp): Site => ({
  hosts: [host],
  readUrl: readByRules(() => [[list]]),
  readDocument: readLinkedRecord,
});

export const cvf = proceedings('openaccess.thecvf.com', /\.com\/(?!content)/);
export const pmlr = proceedings('proceedings.mlr.press', /\.press\/\w+\/?$/);

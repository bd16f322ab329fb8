import type { Evidence } from '../page/one-work';
import { miccai } from './miccai';
import { anaconda, bioconda, pypi } from './packages';
import { cvf, pmlr } from './proceedings';
import { recognizes, type Site } from './site';

/**
 * Sites whose addresses name nothing, and whose pages say it in a record or a label of their own. They get
 * `detector-anywhere`, so that the detector of all others need not carry them.
 */
export const sitesToldByPage: readonly Site[] = [cvf, pmlr, miccai, pypi, anaconda, bioconda];

const siteOf = (url: URL): Site | undefined => sitesToldByPage.find((one) => recognizes(one, url));

/** Whether an address of these sites lists. */
export const isToldList = (url: URL): boolean => siteOf(url)?.readUrl(url) === 'no single work';

/** What a page of these sites says. Absent for pages of other sites. */
export const readToldPage = (document: Document, url: URL): Evidence => siteOf(url)?.readDocument?.(document);

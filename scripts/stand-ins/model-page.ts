import { identifierUrl } from '../../lib/catalog/links';
import type { ModelRecord } from '../../lib/catalog/schema';
import { paperPage } from './paper-page';
import type { Work } from './works';

/** Identifiers whose page can be told from the address alone. */
const decidable = ['arxiv:', 'hf:', 'repo:github.com/', 'openreview:'];

/** The address of a page about this model, for any model of the catalogue; absent when it has no such identifier. */
export function pageOfModel(record: ModelRecord): string | undefined {
  const key = decidable.flatMap((scheme) =>
    record.identifiers.filter((identifier) => identifier.startsWith(scheme)),
  )[0];
  return key && identifierUrl(key);
}

/** A plain page about the model, told from its record. */
export function modelPage(record: ModelRecord, url: string): string {
  const work: Work = {
    url,
    title: record.papers[0]?.title ?? record.name,
    authors: record.organizations,
    venue: record.categories.join(', '),
    date: record.released ?? '',
    abstract: record.summary ?? record.keywords.join(', '),
    references: [],
  };
  return paperPage(work);
}

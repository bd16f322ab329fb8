import type { Figures, ModelRecord } from '../schema';
import { type ModelSummary, summarize } from '../summary';
import { type Facts, factsOf } from './facts';
import { addressOf } from './identifiers';
import { otherNames } from './names';

/** What the search keeps of a model: enough to find, rank and list it without its record. */
export interface SearchDocument {
  summary: ModelSummary;
  facts: Facts;
  /** Its other names: without the part in brackets, acronym, aliases. */
  aliases: string[];
  keywords: string[];
  /** Its slug and the last parts of its repositories and Hugging Face models: what people call it by in code. */
  codeNames: string[];
  identifiers: string[];
  /** Its web addresses without scheme. */
  addresses: string[];
}

/** The fields of the word index, with what is only searched and never ranked or listed by itself. */
export interface WordFields {
  id: number;
  name: string;
  code: string;
  keywords: string;
  organizations: string;
  categories: string;
  more: string;
}

export function documentOf(
  record: ModelRecord,
  figures: Figures | undefined,
  isModel: (name: string) => boolean,
): SearchDocument {
  return {
    summary: summarize(record, figures),
    facts: factsOf(record),
    aliases: otherNames(record, isModel),
    keywords: record.keywords,
    codeNames: [
      record.slug,
      ...record.repositories.map(({ path }) => lastPart(path)),
      ...record.huggingFace.map(lastPart),
    ],
    identifiers: record.identifiers,
    addresses: [record.url, ...record.resources.map(({ url }) => url)].map(addressOf),
  };
}

export function wordFieldsOf(record: ModelRecord, document: SearchDocument, id: number): WordFields {
  return {
    id,
    name: [record.name, ...document.aliases].join(' | '),
    code: [...record.repositories.map(({ path }) => path), ...record.huggingFace].join(' | '),
    keywords: record.keywords.join(' | '),
    organizations: record.organizations.join(' | '),
    categories: record.categories.join(' | '),
    more: [
      record.summary ?? '',
      ...record.tags.map((tag) => tag.replaceAll('_', ' ')),
      ...record.papers.flatMap(({ title, authors }) => [title ?? '', ...(authors ?? [])]),
      ...record.providers,
    ].join(' | '),
  };
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

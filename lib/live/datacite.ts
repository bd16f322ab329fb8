import { z } from 'zod';
import type { Answer } from './answer';
import { createService, type ServiceOptions } from './service';
import { bareDoi, doiInPath, plainText, type Work } from './work';

/* DataCite, https://support.datacite.org/reference/get_dois-id: DOIs of arXiv, Zenodo and others that Crossref has not. */

export const Reply = z.object({
  data: z.object({
    id: z.string().min(1),
    attributes: z.object({
      titles: z.array(z.object({ title: z.string().nullish() })).optional(),
      creators: z.array(z.object({ name: z.string().nullish() })).optional(),
      publisher: z.union([z.string(), z.object({ name: z.string().nullish() })]).nullish(),
      publicationYear: z.number().int().nullish(),
      citationCount: z.number().int().min(0).nullish(),
      referenceCount: z.number().int().min(0).nullish(),
      rightsList: z.array(z.object({ rightsIdentifier: z.string().nullish() })).optional(),
    }),
  }),
});

export interface DataCiteWork extends Work {
  doi: string;
  /** Licenses as DataCite writes them, lower-case SPDX identifiers: `cc-by-4.0`. */
  licenses: string[];
}

export interface DataCite {
  work(doi: string): Promise<Answer<DataCiteWork>>;
}

/** Prefixes of DOIs that DataCite registers, of those papers of models have. */
const prefixes = ['10.48550/', '10.5281/', '10.6084/', '10.17605/', '10.57967/'];

/** Whether a DOI is DataCite's rather than Crossref's. */
export const isDataCite = (doi: string): boolean => prefixes.some((prefix) => doi.startsWith(prefix));

export function createDataCite(options: ServiceOptions = {}): DataCite {
  const dataCite = createService('DataCite', options.base ?? 'https://api.datacite.org', options);
  return {
    async work(doi) {
      const answer = dataCite.parse(await dataCite.ask(`/dois/${doiInPath(doi)}`), Reply);
      return answer.status === 'found' ? { ...answer, value: readRecord(answer.value) } : answer;
    },
  };
}

export function readRecord({ data: { id, attributes } }: z.infer<typeof Reply>): DataCiteWork {
  const { publisher } = attributes;
  const authors = attributes.creators?.flatMap(({ name }) => name ?? []);
  return {
    id,
    doi: bareDoi(id) ?? id,
    title: plainText(attributes.titles?.[0]?.title),
    authors: authors?.length ? authors : undefined,
    venue: plainText(typeof publisher === 'string' ? publisher : publisher?.name),
    year: attributes.publicationYear ?? undefined,
    citations: attributes.citationCount ?? undefined,
    references: attributes.referenceCount ?? undefined,
    licenses: attributes.rightsList?.flatMap(({ rightsIdentifier }) => rightsIdentifier ?? []) ?? [],
  };
}

import { z } from 'zod';
import type { Answer } from './answer';
import { createService, type ServiceOptions } from './service';
import { bareDoi, doiInPath, plainText, type Work } from './work';

/*
 * OpenAlex, https://developers.openalex.org/api-reference/works. One work by its DOI costs nothing; lists and groups do,
 * and without a key the day's allowance is small (https://developers.openalex.org/api-reference/authentication).
 */

const count = z.number().int().min(0);

export const WorkShape = z.object({
  id: z.string().min(1),
  doi: z.string().nullish(),
  display_name: z.string().nullish(),
  publication_year: z.number().int().nullish(),
  cited_by_count: count,
  referenced_works_count: count.nullish(),
  is_retracted: z.boolean().nullish(),
  authorships: z.array(z.object({ author: z.object({ display_name: z.string().nullish() }) })).optional(),
  primary_location: z.object({ source: z.object({ display_name: z.string().nullish() }).nullish() }).nullish(),
});

const CitingShape = z.object({
  meta: z.object({ count }),
  results: z.array(WorkShape.pick({ id: true, doi: true, display_name: true, publication_year: true })),
});

const WorksShape = z.object({ results: z.array(WorkShape) });

export const GroupsShape = z.object({ group_by: z.array(z.object({ key_display_name: z.string(), count })) });

const basic = 'id,doi,display_name,publication_year,cited_by_count,referenced_works_count,is_retracted';
const detailed = `${basic},authorships,primary_location`;

export interface OpenAlexOptions extends ServiceOptions {
  /** A key that the person got at openalex.org; sent to `base` alone. */
  key?: string;
}

export interface OpenAlexWork extends Work {
  citations: number;
  retracted: boolean;
}

export interface CitingWork {
  title: string;
  year?: number;
  doi?: string;
}

export interface OpenAlex {
  /** One work by its DOI; with its authors and venue when `details` are asked for. Free, also without a key. */
  work(doi: string, details?: boolean): Promise<Answer<OpenAlexWork>>;
  /** Up to 100 works by their DOIs, for one request; those unknown are left out. */
  works(dois: readonly string[], details?: boolean): Promise<Answer<OpenAlexWork[]>>;
  /** The works that cite one, by OpenAlex's id: the latest, or those most cited themselves. */
  citing(id: string, order: 'recent' | 'top', limit?: number): Promise<Answer<CitingWork[]>>;
  /** In which fields it is cited: shares of 1 of the citing works that have a field, the largest first. */
  citingFields(id: string): Promise<Answer<{ name: string; share: number }[]>>;
}

export function createOpenAlex(options: OpenAlexOptions = {}): OpenAlex {
  const { base = 'https://api.openalex.org', key, now = Date.now } = options;
  const openAlex = createService('OpenAlex', base, options);
  const get = (path: string, query: Record<string, string>) => {
    const asked = new URLSearchParams({ ...query, ...(key === undefined ? {} : { api_key: key }) });
    return openAlex.ask(`${path}?${asked}`);
  };
  const select = (details: boolean | undefined) => (details ? detailed : basic);

  return {
    async work(doi, details) {
      const answer = openAlex.parse(await get(`/works/doi:${doiInPath(doi)}`, { select: select(details) }), WorkShape);
      return answer.status === 'found' ? { ...answer, value: readWork(answer.value) } : answer;
    },
    async works(dois, details) {
      // A comma or a bar in a DOI would end it.
      const askable = dois.filter((doi) => !/[,|]/.test(doi)).slice(0, 100);
      const filter = `doi:${askable.join('|')}`;
      const answer = openAlex.parse(
        await get('/works', { filter, per_page: '100', select: select(details) }),
        WorksShape,
      );
      return answer.status === 'found' ? { ...answer, value: answer.value.results.map(readWork) } : answer;
    },
    async citing(id, order, limit = 5) {
      // Works are announced with dates to come; the latest is the latest that is out.
      const today = new Date(now()).toISOString().slice(0, 10);
      const answer = openAlex.parse(
        await get('/works', {
          filter: `cites:${id}${order === 'recent' ? `,to_publication_date:${today}` : ''}`,
          sort: order === 'recent' ? 'publication_date:desc' : 'cited_by_count:desc',
          per_page: String(limit),
          select: 'id,doi,display_name,publication_year',
        }),
        CitingShape,
      );
      if (answer.status !== 'found') return answer;
      const value = answer.value.results.flatMap(({ display_name, publication_year, doi }) => {
        const title = plainText(display_name);
        return title === undefined ? [] : [{ title, year: publication_year ?? undefined, doi: bareDoi(doi) }];
      });
      return { ...answer, value };
    },
    async citingFields(id) {
      const query = { filter: `cites:${id}`, group_by: 'primary_topic.field.id' };
      const answer = openAlex.parse(await get('/works', query), GroupsShape);
      if (answer.status !== 'found') return answer;
      const groups = answer.value.group_by.filter(({ count, key_display_name }) => count > 0 && key_display_name);
      const all = groups.reduce((sum, { count }) => sum + count, 0);
      const value = groups
        .map(({ key_display_name, count }) => ({ name: key_display_name, share: count / all }))
        .sort((a, b) => b.share - a.share);
      return { ...answer, value };
    },
  };
}

export function readWork(work: z.infer<typeof WorkShape>): OpenAlexWork {
  const authors = work.authorships?.flatMap(({ author }) => author.display_name ?? []);
  return {
    id: work.id.replace(/^https:\/\/openalex\.org\//, ''),
    doi: bareDoi(work.doi),
    title: plainText(work.display_name),
    authors: authors?.length ? authors : undefined,
    venue: plainText(work.primary_location?.source?.display_name),
    year: work.publication_year ?? undefined,
    citations: work.cited_by_count,
    references: work.referenced_works_count ?? undefined,
    retracted: work.is_retracted === true,
  };
}

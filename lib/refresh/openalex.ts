import { z } from 'zod';
import { readWork, WorkShape } from '../live/openalex';
import { doiInPath, doiOfKey } from '../live/work';
import { type Errand, inBatches, readReply } from './errand';
import type { Host } from './host';
import { tidyWork } from './tidy-work';

/* OpenAlex: https://developers.openalex.org/api-reference/works; lists: https://developers.openalex.org/guides/filtering. */

const List = z.object({ results: z.array(WorkShape) });
const select =
  'id,doi,display_name,publication_year,cited_by_count,referenced_works_count,is_retracted,authorships,primary_location';
/** Values that one filter takes, and results on one page. */
const batchSize = 100;

/** How OpenAlex names a paper's key in an address; absent: it has no name for it there. */
export function openAlexId(key: string): string | undefined {
  const doi = doiOfKey(key);
  if (doi !== undefined) return `doi:${doiInPath(doi)}`;
  if (key.startsWith('pmid:')) return key;
  return key.startsWith('pmc:') ? `pmcid:${key.slice(4)}` : undefined;
}

/**
 * Papers by their keys: DOIs a hundred at a time, then one by one those that no list had. A list matches a work's main
 * DOI alone; asked for by itself, a preprint's DOI leads to the work it was merged into.
 */
export async function askOpenAlex(host: Host, keys: readonly string[], errand: Errand): Promise<void> {
  const missing: string[] = [];
  const fail = (batch: readonly string[], failure: Parameters<Errand['fail']>[2]) =>
    errand.fail('openalex', batch, failure);
  // A comma or a bar in a DOI would end it in a filter.
  const listable = keys.filter((key) => doiOfKey(key) !== undefined && !/[,|]/.test(key));
  await inBatches(
    host,
    listable,
    batchSize,
    async (batch) => {
      const filter = `doi:${batch.map((key) => doiOfKey(key)).join('|')}`;
      const query = new URLSearchParams({ filter, select, per_page: String(batchSize) });
      const reply = readReply(host, await host.ask({ path: `/works?${query}` }), List);
      if (reply.status === 'failed') return reply;
      const works = reply.status === 'read' ? reply.value.results.map(readWork).map(tidyWork) : [];
      const byDoi = new Map(works.map((work) => [work.doi, work]));
      for (const key of batch) {
        const work = byDoi.get(doiOfKey(key));
        if (work) errand.record('openalex', key, work);
        else missing.push(key);
      }
      return undefined;
    },
    fail,
  );

  const listed = new Set(listable);
  const alone = [...missing, ...keys.filter((key) => !listed.has(key))];
  await inBatches(
    host,
    alone,
    1,
    async ([key = '']) => {
      const id = openAlexId(key);
      const reply = readReply(
        host,
        await host.ask({ path: `/works/${id}?${new URLSearchParams({ select })}` }),
        WorkShape,
      );
      if (reply.status === 'failed') return reply;
      errand.record('openalex', key, reply.status === 'read' ? tidyWork(readWork(reply.value)) : null);
      return undefined;
    },
    fail,
  );
}

import { z } from 'zod';
import { Message, readMessage } from '../live/crossref';
import { doiInPath, doiOfKey } from '../live/work';
import { type Errand, inBatches, readReply } from './errand';
import type { Host } from './host';
import { tidyWork } from './tidy-work';

/* Crossref: https://www.crossref.org/documentation/retrieve-metadata/rest-api/. Filters of one name are alternatives. */

const List = z.object({ message: z.object({ items: z.array(Message) }) });
const One = z.object({ message: Message });
const select = 'DOI,title,author,container-title,issued,is-referenced-by-count,references-count,updated-by';
/** DOIs in one filter: some 2,000 characters of address. */
const batchSize = 50;

/** Papers by their keys, fifty at a time; a DOI with a comma would end a filter and is asked for alone. */
export async function askCrossref(host: Host, keys: readonly string[], errand: Errand): Promise<void> {
  const fail = (batch: readonly string[], failure: Parameters<Errand['fail']>[2]) =>
    errand.fail('crossref', batch, failure);
  await inBatches(
    host,
    keys.filter((key) => !key.includes(',')),
    batchSize,
    async (batch) => {
      const filter = batch.map((key) => `doi:${doiOfKey(key)}`).join(',');
      const query = new URLSearchParams({ filter, select, rows: String(batchSize) });
      const reply = readReply(host, await host.ask({ path: `/v1/works?${query}` }), List);
      if (reply.status === 'failed') return reply;
      const works = reply.status === 'read' ? reply.value.message.items.map(readMessage).map(tidyWork) : [];
      const byDoi = new Map(works.map((work) => [work.doi, work]));
      for (const key of batch) errand.record('crossref', key, byDoi.get(doiOfKey(key) ?? '') ?? null);
      return undefined;
    },
    fail,
  );
  await inBatches(
    host,
    keys.filter((key) => key.includes(',')),
    1,
    async ([key = '']) => {
      const reply = readReply(host, await host.ask({ path: `/v1/works/${doiInPath(doiOfKey(key) ?? '')}` }), One);
      if (reply.status === 'failed') return reply;
      errand.record('crossref', key, reply.status === 'read' ? tidyWork(readMessage(reply.value.message)) : null);
      return undefined;
    },
    fail,
  );
}

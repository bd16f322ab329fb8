import type { z } from 'zod';
import { type DataCiteWork, Reply, readRecord } from '../live/datacite';
import { doiInPath, doiOfKey } from '../live/work';
import { type Errand, inBatches, readReply } from './errand';
import type { Host } from './host';
import { tidyWork } from './tidy-work';

/** arXiv's authors are people, written family name first; elsewhere a comma may be part of an organization's name. */
function readPaper(key: string, reply: z.infer<typeof Reply>): DataCiteWork {
  const work = tidyWork(readRecord(reply));
  const given = (author: string) => author.replace(/^([^,]+), ([^,]+)$/, '$2 $1');
  return key.startsWith('arxiv:') ? { ...work, authors: work.authors?.map(given) } : work;
}

/** Papers one by one, https://support.datacite.org/reference/get_dois-id: only those are asked for that others lack. */
export async function askDataCite(host: Host, keys: readonly string[], errand: Errand): Promise<void> {
  await inBatches(
    host,
    keys,
    1,
    async ([key = '']) => {
      const reply = readReply(host, await host.ask({ path: `/dois/${doiInPath(doiOfKey(key) ?? '')}` }), Reply);
      if (reply.status === 'failed') return reply;
      errand.record('datacite', key, reply.status === 'read' ? readPaper(key, reply.value) : null);
      return undefined;
    },
    (batch, failure) => errand.fail('datacite', batch, failure),
  );
}

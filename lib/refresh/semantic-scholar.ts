import { z } from 'zod';
import { fields, PaperShape, semanticScholarId } from '../live/semantic-scholar';
import { type Errand, inBatches, readReply } from './errand';
import type { Host } from './host';

/** https://api.semanticscholar.org/api-docs/graph#tag/Paper-Data/operation/post_graph_get_papers */
const batchSize = 500;

/** Papers by their keys, five hundred at a time, in the order asked; `null` in the list is a paper it does not know. */
export async function askSemanticScholar(host: Host, keys: readonly string[], errand: Errand): Promise<void> {
  await inBatches(
    host,
    keys,
    batchSize,
    async (batch) => {
      const body = JSON.stringify({ ids: batch.map(semanticScholarId) });
      const reply = readReply(
        host,
        await host.ask({ path: `/graph/v1/paper/batch?fields=${fields}`, method: 'POST', body }),
        z.array(PaperShape.nullable()).length(batch.length),
      );
      if (reply.status === 'failed') return reply;
      for (const [index, key] of batch.entries()) {
        const paper = reply.status === 'read' ? reply.value[index] : undefined;
        errand.record(
          'semantic-scholar',
          key,
          paper ? { influential: paper.influentialCitationCount ?? undefined } : null,
        );
      }
      return undefined;
    },
    (batch, failure) => errand.fail('semantic-scholar', batch, failure),
  );
}

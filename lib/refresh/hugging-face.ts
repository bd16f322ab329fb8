import { z } from 'zod';
import { type Errand, inBatches, readReply } from './errand';
import type { Host } from './host';

/* The Hub, one model a request: https://huggingface.co/docs/hub/api#get-apimodelsrepoid. A renamed model is redirected. */

const Model = z.object({ id: z.string().min(1), downloads: z.number().int().min(0).optional() });

/** Models by `owner/name`. */
export async function askHuggingFace(host: Host, ids: readonly string[], errand: Errand): Promise<void> {
  await inBatches(
    host,
    ids,
    1,
    async ([id = '']) => {
      const path = `/api/models/${id.split('/').map(encodeURIComponent).join('/')}?expand[]=downloads`;
      const reply = readReply(host, await host.ask({ path }), Model);
      if (reply.status === 'failed') return reply;
      errand.record('hugging-face', id.toLowerCase(), reply.status === 'read' ? reply.value : null);
      return undefined;
    },
    (batch, failure) => errand.fail('hugging-face', batch, failure),
  );
}

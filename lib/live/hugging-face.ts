import { z } from 'zod';
import type { Answer } from './answer';
import { createService, type ServiceOptions } from './service';

/* The Hugging Face Hub, https://huggingface.co/docs/hub/api#get-apimodelsrepoid. */

const ModelShape = z.object({
  id: z.string().min(1),
  sha: z
    .string()
    .regex(/^[\da-f]{40,64}$/)
    .optional(),
  downloads: z.number().int().min(0).optional(),
  likes: z.number().int().min(0).optional(),
  gated: z.union([z.literal(false), z.enum(['auto', 'manual'])]).optional(),
  lastModified: z.string().optional(),
  tags: z.array(z.string()).optional(),
  siblings: z.array(z.object({ rfilename: z.string() })).optional(),
});

export interface HuggingFaceModel {
  /** `owner/name` as it is called now. */
  id: string;
  /** The commit of its main branch. */
  sha?: string;
  /** Downloads in the last 30 days. */
  downloads?: number;
  likes?: number;
  /** Whether files are given to anyone, to whoever agrees to terms (`auto`), or after a look at the person (`manual`). */
  gated?: false | 'auto' | 'manual';
  /** As its authors declare it, in Hugging Face's own spelling: `apache-2.0`, `other`. */
  license?: string;
  lastModified?: string;
  files: string[];
}

export interface HuggingFace {
  model(id: string): Promise<Answer<HuggingFaceModel>>;
  /** A file as it is; of a large one that lies elsewhere, the pointer. */
  file(id: string, ref: string, file: string, maxBytes?: number): Promise<Answer<string>>;
}

export function createHuggingFace(options: ServiceOptions = {}): HuggingFace {
  const service = createService('Hugging Face', options.base ?? 'https://huggingface.co', options);
  const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');
  return {
    file: (id, ref, file, maxBytes) =>
      service.askText(`/${encoded(id)}/raw/${encodeURIComponent(ref)}/${encoded(file)}`, { maxBytes }),
    async model(id) {
      const reply = await service.ask(`/api/models/${encoded(id)}`);
      // To whoever is not signed in, a model that is not there and one that is private are the same: 401.
      if (reply.status === 'failed' && reply.reason === 'bad-key') return { ...reply, reason: 'not-found' };
      const answer = service.parse(reply, ModelShape);
      if (answer.status !== 'found') return answer;
      const { tags, siblings, ...model } = answer.value;
      const value = {
        ...model,
        license: tags?.find((tag) => tag.startsWith('license:'))?.slice('license:'.length),
        files: siblings?.map(({ rfilename }) => rfilename) ?? [],
      };
      return { ...answer, value };
    },
  };
}

import { z } from 'zod';
import type { Answer } from './answer';
import { createService, type ServiceOptions } from './service';

/* Zenodo's records, https://developers.zenodo.org/#records. */

const Record = z.object({
  id: z.union([z.number().int(), z.string()]),
  metadata: z.object({
    title: z.string().optional(),
    license: z.object({ id: z.string() }).nullish(),
    access_right: z.string().optional(),
  }),
  files: z.array(z.object({ key: z.string() })).nullish(),
});

export interface ZenodoRecord {
  /** The number of the version that was given: a concept's number leads to its newest. */
  id: string;
  /** In Zenodo's own spelling: `cc-by-4.0`, `other-open`. */
  license?: string;
  /** Whether anyone may have the files. */
  open: boolean;
  files: string[];
}

export interface Zenodo {
  record(id: string): Promise<Answer<ZenodoRecord>>;
}

export function createZenodo(options: ServiceOptions = {}): Zenodo {
  const service = createService('Zenodo', options.base ?? 'https://zenodo.org', options);
  return {
    async record(id) {
      const answer = service.parse(await service.ask(`/api/records/${encodeURIComponent(id)}`), Record);
      if (answer.status !== 'found') return answer;
      const { id: given, metadata, files } = answer.value;
      const { license, access_right: access = 'open' } = metadata;
      const value = {
        id: String(given),
        license: license?.id,
        open: access === 'open',
        files: files?.map(({ key }) => key) ?? [],
      };
      return { ...answer, value };
    },
  };
}

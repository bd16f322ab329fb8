import { z } from 'zod';
import type { Answer } from './answer';
import { createService, type ServiceOptions } from './service';

/*
 * Semantic Scholar, https://api.semanticscholar.org/api-docs/graph. Without a key everybody shares one small allowance,
 * so a refusal is usual.
 */

export const PaperShape = z.object({
  paperId: z.string().min(1),
  citationCount: z.number().int().min(0).nullish(),
  influentialCitationCount: z.number().int().min(0).nullish(),
  referenceCount: z.number().int().min(0).nullish(),
});

export const fields = 'citationCount,influentialCitationCount,referenceCount';

export interface SemanticScholarOptions extends ServiceOptions {
  key?: string;
}

export interface SemanticScholarPaper {
  id: string;
  citations?: number;
  /** Citing works in which this one matters (https://doi.org/10.48550/arXiv.1504.06529 describes the idea). */
  influential?: number;
  references?: number;
}

export interface SemanticScholar {
  /** Up to 500 papers by identifier key (`doi:`, `arxiv:`, `pmid:`), in the order asked; absent: unknown there. */
  papers(keys: readonly string[]): Promise<Answer<(SemanticScholarPaper | undefined)[]>>;
}

const schemes: Record<string, string> = { doi: 'DOI', arxiv: 'ARXIV', pmid: 'PMID' };

/** An identifier key as Semantic Scholar writes it; absent for schemes it does not know. */
export function semanticScholarId(key: string): string | undefined {
  const colon = key.indexOf(':');
  const scheme = schemes[key.slice(0, colon)];
  return scheme && `${scheme}:${key.slice(colon + 1)}`;
}

export function createSemanticScholar(options: SemanticScholarOptions = {}): SemanticScholar {
  const { base = 'https://api.semanticscholar.org', key } = options;
  const service = createService('Semantic Scholar', base, options);
  return {
    async papers(keys) {
      const ids = keys.map(semanticScholarId);
      const asked = ids.filter((id) => id !== undefined);
      if (asked.length === 0) return { status: 'found', value: keys.map(() => undefined) };
      const reply = await service.ask(`/graph/v1/paper/batch?fields=${fields}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'x-api-key': key }) },
        body: JSON.stringify({ ids: asked }),
      });
      const answer = service.parse(reply, z.array(PaperShape.nullable()).length(asked.length));
      if (answer.status !== 'found') return answer;
      const papers = answer.value.values();
      return { ...answer, value: ids.map((id) => (id === undefined ? undefined : readPaper(papers.next().value))) };
    },
  };
}

function readPaper(paper: z.infer<typeof PaperShape> | null | undefined): SemanticScholarPaper | undefined {
  if (!paper) return undefined;
  return {
    id: paper.paperId,
    citations: paper.citationCount ?? undefined,
    influential: paper.influentialCitationCount ?? undefined,
    references: paper.referenceCount ?? undefined,
  };
}

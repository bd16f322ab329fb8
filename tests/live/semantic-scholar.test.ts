import { describe, expect, it } from 'vitest';
import { createSemanticScholar } from '../../lib/live/semantic-scholar';
import { faults, serveService } from './service-server';

describe('papers of Semantic Scholar', () => {
  /** https://api.semanticscholar.org/api-docs/graph#tag/Paper-Data/operation/post_graph_get_papers */
  it('are found in the order asked; those unknown there, and keys of other schemes, are absent', async () => {
    const { base, asked } = await serveService(() => ({
      json: [{ paperId: 'p1', citationCount: 9, influentialCitationCount: 2, referenceCount: 30 }, null],
    }));
    const answer = await createSemanticScholar({ base }).papers(['doi:10.1/x', 'openreview:abc', 'arxiv:1908.06912']);
    expect(answer).toEqual({
      status: 'found',
      value: [{ id: 'p1', citations: 9, influential: 2, references: 30 }, undefined, undefined],
    });
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ ids: ['DOI:10.1/x', 'ARXIV:1908.06912'] });
    expect(asked[0]?.headers['x-api-key']).toBeUndefined();
  });

  it('are not asked for where it knows none of the schemes', async () => {
    const { base, asked } = await serveService(() => undefined);
    expect(await createSemanticScholar({ base }).papers(['hf:a/b'])).toEqual({ status: 'found', value: [undefined] });
    expect(asked).toEqual([]);
  });

  it('are nothing to go by when there are more or fewer than asked', async () => {
    const { base } = await serveService(() => ({ json: [] }));
    expect(await createSemanticScholar({ base }).papers(['doi:10.1/x'])).toMatchObject({ reason: 'unexpected' });
  });

  it.each(faults)('are a failure with a reason when it answers %s', async (_, fault, { reason }) => {
    const { base } = await serveService(() => fault);
    const answer = await createSemanticScholar({ base, timeoutMs: 200 }).papers(['doi:10.1/x']);
    expect(answer).toMatchObject({ status: 'failed', service: 'Semantic Scholar', reason });
  });
});

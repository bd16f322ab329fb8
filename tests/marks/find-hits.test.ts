// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { IdentifierKey } from '../../lib/identifiers/key';
import { findHits } from '../../lib/marks/find-hits';
import type { Mention } from '../../lib/mentions';
import type { Mentioned } from '../../lib/messages';
import { aModel } from './fixtures';

const mention = (...keys: IdentifierKey[]): Mention => ({ element: document.createElement('a'), keys });
const all = { has: () => true };
const known: Mentioned = {
  status: 'found',
  models: { 'arxiv:1908.06912': [aModel('genesis')], 'doi:10.1000/esm': [aModel('esm-2'), aModel('esmfold')] },
};
const asking = () => vi.fn(async (_: IdentifierKey[]): Promise<Mentioned | undefined> => known);

describe('the links that the catalogue knows', () => {
  it('come with their models and their place', async () => {
    const hits = await findHits(asking())(
      [mention('doi:10.1000/other'), mention('doi:10.1000/esm'), mention('arxiv:1908.06912')],
      all,
      [],
    );
    expect(hits.map(({ key, order, models }) => [key, order, models.map(({ slug }) => slug)])).toEqual([
      ['doi:10.1000/esm', 1, ['esm-2', 'esmfold']],
      ['arxiv:1908.06912', 2, ['genesis']],
    ]);
  });

  it('are found by another reading of a doubtful DOI', async () => {
    const [hit] = await findHits(asking())([mention('doi:10.1000/esm/pdf', 'doi:10.1000/esm')], all, []);
    expect(hit?.key).toBe('doi:10.1000/esm');
  });

  it('are none of the models that the page itself is about', async () => {
    expect(await findHits(asking())([mention('arxiv:1908.06912')], all, ['genesis'])).toEqual([]);
  });

  it('are asked for only when the filter has them, each key once', async () => {
    const ask = asking();
    const find = findHits(ask);
    const mentions = [mention('arxiv:1908.06912'), mention('arxiv:1908.06912'), mention('doi:10.1000/other')];
    const filter = { has: (key: string) => key.startsWith('arxiv:') };
    await find(mentions, filter, []);
    expect(await find(mentions, filter, [])).toHaveLength(2);
    expect(ask.mock.calls).toEqual([[['arxiv:1908.06912']]]);
  });

  it('are asked for again when there was no answer', async () => {
    const ask = asking().mockResolvedValueOnce(undefined).mockResolvedValueOnce({ status: 'unavailable' });
    const find = findHits(ask);
    const mentions = [mention('arxiv:1908.06912')];
    const found = [];
    for (let time = 0; time < 3; time += 1) found.push((await find(mentions, all, [])).length);
    expect(found).toEqual([0, 0, 1]);
  });
});

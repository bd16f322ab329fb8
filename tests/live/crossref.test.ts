import { describe, expect, it } from 'vitest';
import { createCrossref } from '../../lib/live/crossref';
import { faults, serveService } from './service-server';

/** https://www.crossref.org/documentation/retrieve-metadata/rest-api/, the record of 10.1177/1758835920922055 in its form. */
const message = {
  DOI: '10.1177/1758835920922055',
  'is-referenced-by-count': 12,
  'references-count': 40,
  title: ['A trial of\n  something'],
  author: [{ given: 'Ann', family: 'Lee', sequence: 'first' }, { name: 'The Consortium' }],
  'container-title': ['Journal of Trials'],
  issued: { 'date-parts': [[2020, 5, 8]] },
  'updated-by': [
    {
      DOI: '10.1177/17588359231216582',
      type: 'retraction',
      source: 'retraction-watch',
      updated: { 'date-parts': [[2023, 11, 14]], 'date-time': '2023-11-14T00:00:00Z', timestamp: 1699920000000 },
    },
    { DOI: '10.1177/17588359231216582', type: 'Retraction', source: 'publisher', label: 'Retraction' },
    { type: 'expression-of-concern', source: 'publisher', updated: { 'date-parts': [[2022]] } },
  ],
};

describe('a work of Crossref', () => {
  it('has its counts and its notices, an event that two registered once', async () => {
    const { base, asked } = await serveService(() => ({ json: { status: 'ok', message } }));
    expect(await createCrossref({ base }).work('10.1177/1758835920922055')).toEqual({
      status: 'found',
      value: {
        id: '10.1177/1758835920922055',
        doi: '10.1177/1758835920922055',
        title: 'A trial of something',
        authors: ['Ann Lee', 'The Consortium'],
        venue: 'Journal of Trials',
        year: 2020,
        citations: 12,
        references: 40,
        notices: [
          { type: 'retraction', doi: '10.1177/17588359231216582', date: '2023-11-14', from: 'retraction-watch' },
          { type: 'expression_of_concern', doi: undefined, date: '2022', from: 'publisher' },
        ],
      },
    });
    expect(asked[0]?.path).toBe('/v1/works/10.1177/1758835920922055');
  });

  it('may be bare', async () => {
    const bare = { DOI: '10.1/x', issued: { 'date-parts': [[null]] } };
    const { base } = await serveService(() => ({ json: { status: 'ok', message: bare } }));
    expect(await createCrossref({ base }).work('10.1/x')).toMatchObject({ status: 'found', value: { notices: [] } });
  });

  it('is asked for with an address only if one was given', async () => {
    const { base, asked } = await serveService(() => ({ json: { message } }));
    await createCrossref({ base, mailto: 'ann@lab.example' }).work('10.1/x');
    expect(asked[0]?.path).toBe('/v1/works/10.1/x?mailto=ann@lab.example');
  });

  it.each(faults)('is a failure with a reason when Crossref answers %s', async (_, reply, { reason }) => {
    const { base } = await serveService(() => reply);
    const answer = await createCrossref({ base, timeoutMs: 200 }).work('10.1/x');
    expect(answer).toMatchObject({ status: 'failed', service: 'Crossref', reason });
  });
});

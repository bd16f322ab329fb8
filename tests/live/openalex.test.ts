import { describe, expect, it } from 'vitest';
import { createOpenAlex } from '../../lib/live/openalex';
import { faults, serveService } from './service-server';

const now = () => Date.parse('2026-11-25T14:00:00Z');

/** https://developers.openalex.org/api-reference/works */
const work = {
  id: 'https://openalex.org/W2741809807',
  doi: 'https://doi.org/10.1016/J.MEDIA.2020.101840',
  display_name: 'Models <i>Genesis</i>',
  publication_year: 2020,
  cited_by_count: 382,
  referenced_works_count: 41,
  is_retracted: false,
};
const asRead = {
  id: 'W2741809807',
  doi: '10.1016/j.media.2020.101840',
  title: 'Models Genesis',
  year: 2020,
  citations: 382,
  references: 41,
  retracted: false,
};

describe('a work of OpenAlex', () => {
  it('is found by its DOI, without a key', async () => {
    const { base, asked } = await serveService(() => ({ json: work }));
    expect(await createOpenAlex({ base }).work('10.1016/j.media.2020.101840')).toEqual({
      status: 'found',
      value: asRead,
    });
    expect(asked[0]?.path).toMatch(/^\/works\/doi:10\.1016\/j\.media\.2020\.101840\?select=/);
    expect(asked[0]?.path).not.toContain('api_key');
  });

  it('may have a DOI with signs that mean something in an address', async () => {
    const { base, asked } = await serveService(() => ({ json: work }));
    await createOpenAlex({ base }).work('10.1002/(sici)1<1::aid>3.0.co;2-#?x');
    expect(asked[0]?.path).toContain('/works/doi:10.1002/(sici)1<1::aid>3.0.co;2-#?x?select=');
  });

  it('has authors and a venue when they are asked for', async () => {
    const { base } = await serveService(() => ({
      json: {
        ...work,
        authorships: [{ author: { display_name: 'Zongwei Zhou' } }],
        primary_location: { source: { display_name: 'Medical Image Analysis' } },
      },
    }));
    expect(await createOpenAlex({ base }).work('10.1/x', true)).toMatchObject({
      value: { authors: ['Zongwei Zhou'], venue: 'Medical Image Analysis' },
    });
  });

  it('that is retracted says so', async () => {
    const { base } = await serveService(() => ({ json: { ...work, is_retracted: true } }));
    expect(await createOpenAlex({ base }).work('10.1/x')).toMatchObject({ value: { retracted: true } });
  });

  it.each(faults)('is a failure with a reason when OpenAlex answers %s', async (_, reply, { reason }) => {
    const { base } = await serveService(() => reply);
    const answer = await createOpenAlex({ base, timeoutMs: 200 }).work('10.1/x');
    expect(answer).toMatchObject({ status: 'failed', service: 'OpenAlex', reason });
  });

  it('says when the allowance of the day is spent and until when', async () => {
    const headers = { 'x-ratelimit-remaining-usd': '0', 'x-ratelimit-reset': '36000' };
    const { base } = await serveService(() => ({ code: 429, headers, json: { error: 'Rate limit exceeded' } }));
    const answer = await createOpenAlex({ base, now }).citing('W1', 'top');
    expect(answer).toMatchObject({ reason: 'rate-limit', again: Date.parse('2026-11-26T00:00:00Z') });
  });
});

describe('works of OpenAlex', () => {
  it('are found many at once; a DOI that would break the list is left out', async () => {
    const { base, asked } = await serveService(() => ({ json: { meta: { count: 1 }, results: [work] } }));
    const answer = await createOpenAlex({ base }).works(['10.1/a', '10.1/b,c', '10.1/d']);
    expect(answer).toEqual({ status: 'found', value: [asRead] });
    expect(asked[0]?.path).toContain('filter=doi:10.1/a|10.1/d&');
  });

  it('that cite one come latest first, of those that are out, or most cited first; the key is sent', async () => {
    const results = [
      { ...work, display_name: 'A', doi: null },
      { ...work, display_name: null },
    ];
    const { base, asked } = await serveService(() => ({ json: { meta: { count: 2 }, results } }));
    const openAlex = createOpenAlex({ base, now, key: 'secret' });
    expect(await openAlex.citing('W1', 'recent')).toEqual({
      status: 'found',
      value: [{ title: 'A', year: 2020, doi: undefined }],
    });
    await openAlex.citing('W1', 'top');
    expect(asked[0]?.path).toContain('filter=cites:W1,to_publication_date:2026-11-25&sort=publication_date:desc');
    expect(asked[1]?.path).toContain('filter=cites:W1&sort=cited_by_count:desc');
    expect(asked.every(({ path }) => path.endsWith('api_key=secret'))).toBe(true);
  });

  /** https://developers.openalex.org/guides/grouping */
  it('that cite one are counted by field, as shares', async () => {
    const group_by = [
      { key: 'https://openalex.org/fields/27', key_display_name: 'Medicine', count: 30 },
      { key: 'https://openalex.org/fields/17', key_display_name: 'Computer Science', count: 60 },
      { key: 'https://openalex.org/fields/22', key_display_name: 'Engineering', count: 10 },
    ];
    const { base } = await serveService(() => ({ json: { meta: { count: 100 }, group_by } }));
    expect(await createOpenAlex({ base }).citingFields('W1')).toEqual({
      status: 'found',
      value: [
        { name: 'Computer Science', share: 0.6 },
        { name: 'Medicine', share: 0.3 },
        { name: 'Engineering', share: 0.1 },
      ],
    });
  });

  it('that cite one may be none', async () => {
    const { base } = await serveService(() => ({ json: { meta: { count: 0 }, group_by: [] } }));
    expect(await createOpenAlex({ base }).citingFields('W1')).toEqual({ status: 'found', value: [] });
  });
});

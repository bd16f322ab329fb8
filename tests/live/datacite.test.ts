import { describe, expect, it } from 'vitest';
import { createDataCite, isDataCite } from '../../lib/live/datacite';
import { faults, serveService } from './service-server';

/** https://support.datacite.org/reference/get_dois-id */
const reply = {
  data: {
    id: '10.48550/arxiv.1908.06912',
    type: 'dois',
    attributes: {
      doi: '10.48550/arxiv.1908.06912',
      titles: [{ title: 'Models Genesis' }],
      creators: [{ name: 'Zhou, Zongwei', nameType: 'Personal' }],
      publisher: 'arXiv',
      publicationYear: 2019,
      citationCount: 3,
      referenceCount: 0,
      rightsList: [{ rights: 'CC BY', rightsIdentifier: 'cc-by-4.0' }, { rights: 'more' }],
    },
  },
};

describe('a work of DataCite', () => {
  it('has its counts and licenses', async () => {
    const { base, asked } = await serveService(() => ({ json: reply }));
    expect(await createDataCite({ base }).work('10.48550/arxiv.1908.06912')).toEqual({
      status: 'found',
      value: {
        id: '10.48550/arxiv.1908.06912',
        doi: '10.48550/arxiv.1908.06912',
        title: 'Models Genesis',
        authors: ['Zhou, Zongwei'],
        venue: 'arXiv',
        year: 2019,
        citations: 3,
        references: 0,
        licenses: ['cc-by-4.0'],
      },
    });
    expect(asked[0]?.path).toBe('/dois/10.48550/arxiv.1908.06912');
  });

  it.each(faults)('is a failure with a reason when DataCite answers %s', async (_, fault, { reason }) => {
    const { base } = await serveService(() => fault);
    const answer = await createDataCite({ base, timeoutMs: 200 }).work('10.5281/zenodo.1');
    expect(answer).toMatchObject({ status: 'failed', service: 'DataCite', reason });
  });

  it.each([
    ['10.48550/arxiv.1908.06912', true],
    ['10.5281/zenodo.1', true],
    ['10.1101/2020.01.01.1', false],
  ])('is what %s names: %s', (doi, expected) => {
    expect(isDataCite(doi)).toBe(expected);
  });
});

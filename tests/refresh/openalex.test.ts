import { describe, expect, it } from 'vitest';
import { askOpenAlex, openAlexId } from '../../lib/refresh/openalex';
import { serveWorld } from '../fixtures/services/serve';
import type { FakeWork } from '../fixtures/services/world';
import { askedOf, errandOf, hostOf } from './errand-of';

const work = (doi: string, more: Partial<FakeWork> = {}): FakeWork => ({
  id: `W${doi.length}`,
  doi,
  title: doi,
  authors: ['Ada One', ' '],
  year: 2020,
  citations: 1,
  references: 0,
  ...more,
});

async function ask(works: FakeWork[], keys: string[]) {
  const services = await serveWorld({ works, repositories: [], models: [] });
  const { errand, book, failures } = errandOf();
  await askOpenAlex(hostOf('OpenAlex', services), keys, errand);
  return { book, failures, asked: askedOf(services) };
}

describe('OpenAlex is asked for papers', () => {
  it.each([
    ['doi:10.1000/a(b)#c', 'doi:10.1000/a(b)%23c'],
    ['arxiv:2101.00001', 'doi:10.48550/arxiv.2101.00001'],
    ['pmid:31234567', 'pmid:31234567'],
    ['pmc:PMC123', 'pmcid:PMC123'],
    ['openreview:x', undefined],
  ])('%s as %s', (key, id) => {
    expect(openAlexId(key)).toBe(id);
  });

  it('whose DOIs end a filter one by one, so that they harm no list', async () => {
    const odd = ['10.1000/a,b', '10.1000/c|d'];
    const { book, asked, failures } = await ask(
      [...odd, '10.1000/e'].map((doi) => work(doi)),
      [...odd, '10.1000/e'].map((doi) => `doi:${doi}`),
    );
    expect(asked[0]).toBe('/works?filter=doi:10.1000/e&per_page=100');
    expect([asked.length, failures]).toEqual([3, []]);
    for (const doi of odd) expect(book.get('openalex', `doi:${doi}`)?.answer?.title).toBe(doi);
  });

  it('that no list has one by one, and knows then whether they are there', async () => {
    const merged = work('10.1000/article', { merged: ['10.1101/preprint'] });
    const { book, asked } = await ask([merged], ['doi:10.1101/preprint', 'doi:10.1000/nowhere']);
    expect(asked).toHaveLength(3);
    expect(book.get('openalex', 'doi:10.1101/preprint')?.answer).toMatchObject({ doi: '10.1000/article' });
    expect(book.get('openalex', 'doi:10.1000/nowhere')).toEqual({ day: '2026-11-25', answer: null });
  });

  it('and its blank authors are none', async () => {
    const { book } = await ask([work('10.1000/a')], ['doi:10.1000/a']);
    expect(book.get('openalex', 'doi:10.1000/a')?.answer?.authors).toEqual(['Ada One']);
  });
});

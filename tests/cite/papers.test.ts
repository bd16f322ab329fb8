import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Paper } from '../../lib/catalog/schema';
import { type AskWork, createAsk, serviceOf } from '../../lib/cite/ask';
import { papersToCite } from '../../lib/cite/papers';
import { type Cited, openCited } from '../../lib/cite/store';

const name = 'cited-test';
let cited: Cited;
beforeEach(() => {
  cited = openCited(name);
});
afterEach(async () => {
  await cited.close();
  await deleteDB(name);
});

const papers: Paper[] = [
  { identifier: 'doi:10.1000/1', alternates: ['arxiv:1908.06912'] },
  { identifier: 'openreview:J93bDj1FRy', alternates: [] },
  { identifier: 'doi:10.1000/2', alternates: [], title: 'Known', authors: ['Lin, Z.'] },
];
const now = () => '2026-11-25T10:00:00Z';
const found: AskWork = async (doi) => ({
  service: 'Crossref',
  answer: { status: 'found', value: { type: 'article-journal', title: 'Told', author: [{ family: 'Lin' }], DOI: doi } },
});
const ready = (ask: AskWork | undefined) => papersToCite('esm-2', papers, { cited, ask, now, note: 'not known' });

describe('the papers of a model for citing', () => {
  it('say what is missing and who can be asked for it', async () => {
    const told = await ready(undefined);
    expect(told.map(({ name, whole, askable, work }) => [name, whole, askable, work.id, work.note])).toEqual([
      ['doi:10.1000/1', false, 'Crossref', 'esm-2', 'not known'],
      ['OpenReview J93bDj1FRy', false, undefined, 'esm-2-2', 'not known'],
      ['doi:10.1000/2', true, undefined, 'esm-2-3', undefined],
    ]);
  });

  it('are asked for once, where that was wished; the answer is there ever after', async () => {
    const ask = vi.fn(found);
    const [first] = await ready(ask);
    expect(ask.mock.calls).toEqual([['10.1000/1']]);
    expect(first).toMatchObject({
      whole: true,
      told: { service: 'Crossref', at: now() },
      work: { title: 'Told', DOI: '10.1000/1', archive_location: '1908.06912', id: 'esm-2' },
    });
    expect(first?.work.note).toBeUndefined();
    expect((await ready(undefined))[0]).toEqual(first);
    await ready(ask);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('are asked for nowhere, and offer that to nobody, where a policy forbids it', async () => {
    const ask = vi.fn(found);
    const told = await papersToCite('esm-2', papers, { cited, ask, now, note: 'not known', locked: true });
    expect(told.map(({ askable }) => askable)).toEqual([undefined, undefined, undefined]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('say why asking brought nothing, and can be asked for again', async () => {
    const failure = { status: 'failed', service: 'Crossref', reason: 'down' } as const;
    const [first] = await ready(async () => ({ service: 'Crossref', answer: failure }));
    expect(first).toMatchObject({ failure, askable: 'Crossref', whole: false, work: { note: 'not known' } });
    expect((await ready(found))[0]?.whole).toBe(true);
  });
});

describe('asking for a work', () => {
  it.each([
    ['10.48550/arxiv.1706.03762', 'DataCite'],
    ['10.5281/zenodo.1', 'DataCite'],
    ['10.1101/2024.02.02.578678', 'Crossref'],
  ])('%s is known to %s', (doi, service) => {
    expect(serviceOf(doi)).toBe(service);
  });

  const body = { data: { id: '10.1000/1', attributes: { titles: [{ title: 'At DataCite' }] } } };
  it('goes on to the other service where the first does not know it', async () => {
    const asked: string[] = [];
    const fetch = async (url: RequestInfo | URL) => {
      asked.push(String(url));
      return String(url).includes('crossref') ? new Response('{}', { status: 404 }) : Response.json(body);
    };
    const { service, answer } = await createAsk({ fetch })('10.1000/1');
    expect([service, answer.status === 'found' && answer.value.title]).toEqual(['DataCite', 'At DataCite']);
    expect(asked).toEqual(['https://api.crossref.org/v1/works/10.1000/1', 'https://api.datacite.org/dois/10.1000/1']);
  });

  it.each([
    ['a fault', () => new Response('', { status: 503 }), 'down'],
    ['another shape', () => Response.json({ message: [] }), 'unexpected'],
  ])('stops at %s', async (_, respond, reason) => {
    const fetch = vi.fn(async () => respond());
    expect((await createAsk({ fetch })('10.1000/1')).answer).toMatchObject({ status: 'failed', reason });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('what services told of works', () => {
  it('is counted, and forgotten: then they can be asked again', async () => {
    await ready(found);
    expect(await cited.size()).toMatchObject({ entries: 1 });
    await cited.clear();
    expect(await cited.size()).toEqual({ entries: 0, bytes: 0 });
    expect((await ready(undefined))[0]).toMatchObject({ whole: false, askable: 'Crossref' });
  });
});

import { describe, expect, it } from 'vitest';
import { askCrossref } from '../../lib/refresh/crossref';
import { serveWorld } from '../fixtures/services/serve';
import { askedOf, errandOf, hostOf } from './errand-of';

const work = (doi: string) => ({
  id: 'W1',
  doi,
  title: doi,
  authors: ['Ada One'],
  year: 2020,
  citations: 5,
  references: 3,
});

async function ask(dois: string[], mailto?: string) {
  const services = await serveWorld({ works: ['10.1000/a', '10.1000/b,c'].map(work), repositories: [], models: [] });
  const { errand, book } = errandOf();
  await askCrossref(
    hostOf('Crossref', services, { mailto }),
    dois.map((doi) => `doi:${doi}`),
    errand,
  );
  return { book, asked: askedOf(services) };
}

describe('Crossref is asked for papers', () => {
  it('in lists, whatever the case it writes a DOI in, and knows which it has not', async () => {
    const { book, asked } = await ask(['10.1000/a', '10.1000/none']);
    expect(asked).toEqual(['/v1/works?filter=doi:10.1000/a,doi:10.1000/none&rows=50']);
    expect(book.get('crossref', 'doi:10.1000/a')?.answer).toMatchObject({ citations: 4, references: 5, notices: [] });
    expect(book.get('crossref', 'doi:10.1000/none')?.answer).toBeNull();
  });

  it('with a comma in the DOI by themselves', async () => {
    const { book, asked } = await ask(['10.1000/b,c', '10.1000/x,y']);
    expect(asked).toEqual(
      ['/v1/works/10.1000/b,c', '/v1/works/10.1000/x,y'].map((path) => expect.stringContaining(path)),
    );
    expect(book.get('crossref', 'doi:10.1000/b,c')?.answer?.title).toBe('10.1000/b,c');
    expect(book.get('crossref', 'doi:10.1000/x,y')?.answer).toBeNull();
  });

  it('with the address of whoever asks', async () => {
    expect((await ask(['10.1000/a'], 'owner@example.org')).asked[0]).toContain('mailto=owner@example.org');
  });
});

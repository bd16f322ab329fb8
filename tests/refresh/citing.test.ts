import { describe, expect, it } from 'vitest';
import { serveWorld } from '../fixtures/services/serve';
import type { FakeCiting, World } from '../fixtures/services/world';
import { done, runRefresh } from './run-refresh';

const source = {
  models: `${JSON.stringify({ slug: 'a', name: 'A', url: 'https://bio.rodeo/models/a', categories: ['RNA'], papers: [{ identifier: 'doi:10.1000/a' }] })}\n`,
  figures: '',
};

async function cited(citing: FakeCiting[], citations = citing.length) {
  const world: World = {
    works: [{ id: 'W1', doi: '10.1000/a', title: 'A', authors: [], year: 2020, citations, references: 0, citing }],
    repositories: [],
    models: [],
  };
  const { refreshed, fake } = await runRefresh({ source, services: await serveWorld(world), only: ['openalex'] });
  const lists = fake.asked.filter(({ asked }) => asked.path.includes('cites:')).length;
  return { figures: done(refreshed).figuresOf.a ?? {}, lists };
}

const paper = (id: string, more: Partial<FakeCiting> = {}): FakeCiting => ({
  id,
  title: `Title ${id}`,
  date: '2024-01-01',
  citations: 1,
  ...more,
});

describe('who cites a paper', () => {
  it('is told by one list for up to a hundred, and by two lists and a group for more, with the same result', async () => {
    const citing = Array.from({ length: 100 }, (_, index) =>
      paper(`W${1000 + index}`, {
        date: `2024-0${1 + (index % 9)}-${10 + (index % 19)}`,
        citations: (index * 7) % 101,
        field: index % 3 ? 'Medicine' : 'Chemistry',
      }),
    );
    const few = await cited(citing);
    const many = await cited(citing, 101);
    expect([few.lists, many.lists]).toEqual([1, 3]);
    for (const figure of ['recentCitations', 'topCitations', 'citingFields'])
      expect(few.figures[figure]).toEqual(many.figures[figure]);
    expect(few.figures.citingFields.value).toEqual([
      { name: 'Medicine', share: 0.66 },
      { name: 'Chemistry', share: 0.34 },
    ]);
  });

  it('is not asked where nobody does', async () => {
    const { figures, lists } = await cited([]);
    expect([lists, Object.keys(figures)]).toEqual([0, ['slug', 'citations']]);
  });

  it.each([[50], [101]])(
    'has no paper that is not out yet, none without a title, and no top paper that nobody cites (%i)',
    async (citations) => {
      const { figures } = await cited(
        [
          paper('W5', { date: '2031-01-01', citations: 9 }),
          paper('W6', { title: ' ' }),
          paper('W7', { date: '2025-01-01', citations: 0, doi: '10.48550/arxiv.2501.00001' }),
          paper('W8', { date: '2024-01-01', citations: 2, title: 'A &amp; <sub>B</sub>\n C' }),
        ],
        citations,
      );
      expect(figures.recentCitations.value).toEqual([
        { title: 'Title W7', year: 2025, identifier: 'arxiv:2501.00001' },
        { title: 'A & B C', year: 2024 },
      ]);
      expect(figures.topCitations.value.map(({ title }: { title: string }) => title)).toEqual(['Title W5', 'A & B C']);
      expect(figures.citingFields).toBeUndefined();
    },
  );

  it('leaves out fields of less than one in a hundred', async () => {
    const { figures } = await cited([
      ...Array.from({ length: 150 }, (_, index) => paper(`W${100 + index}`, { field: 'Medicine' })),
      paper('W99', { field: 'Dentistry' }),
    ]);
    expect(figures.citingFields.value).toEqual([{ name: 'Medicine', share: 0.993 }]);
  });
});

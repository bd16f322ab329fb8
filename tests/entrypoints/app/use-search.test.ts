import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type SearchAnswer, useSearch } from '../../../entrypoints/app/use-search';
import type { SearchQuery, SearchResult } from '../../../lib/catalog/query';
import { playBackground } from './play-background';

const first: SearchQuery = { text: '', sort: 'relevance', limit: 20 };
const resultOf = (total: number): SearchResult => ({
  hits: [],
  total,
  facets: { categories: {}, labels: {} },
  problems: [],
});
/** As many models as the text has letters. */
const answer = (query: unknown) => ({ status: 'found', result: resultOf((query as SearchQuery).text.length) });

let search: ReturnType<typeof useSearch>;
/** Draws as the popup does, and not in one go with its effects, as renderHook. */
const draw = (answered?: SearchAnswer) =>
  render(
    h(() => {
      search = useSearch(first, answered);
      return null;
    }, {}),
    document.body,
  );
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

describe('the search of the extension’s pages', () => {
  it('ends with what was typed right after the first drawing, sooner than it could be painted', async () => {
    const asked: unknown[] = [];
    playBackground((_, query) => {
      asked.push(query);
      return answer(query);
    });
    draw();
    const typed = { ...first, text: 'esm' };
    search.ask(typed);
    await vi.waitFor(() => expect(search.result?.total).toBe(3));
    await vi.waitFor(() => expect(search.answered).toBe(true));
    expect(asked).toEqual([first, typed]);
  });

  it('takes the first answer where it was asked for beforehand, and asks only for what follows', async () => {
    const asked: unknown[] = [];
    playBackground((_, query) => {
      asked.push(query);
      return answer(query);
    });
    draw(Promise.resolve({ status: 'found', result: resultOf(2565) }));
    await vi.waitFor(() => expect(search.result?.total).toBe(2565));
    expect(asked).toEqual([]);
    const typed = { ...first, text: 'esm' };
    search.ask(typed);
    await vi.waitFor(() => expect(search.result?.total).toBe(3));
    expect(asked).toEqual([typed]);
  });

  it('skips what was typed over while an answer was under way', async () => {
    const asked: string[] = [];
    const answers: (() => void)[] = [];
    playBackground((_, query) => {
      asked.push((query as SearchQuery).text);
      return new Promise((reply) => answers.push(() => reply(answer(query))));
    });
    draw();
    for (const text of ['e', 'es', 'esm']) search.ask({ ...first, text });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.();
    await vi.waitFor(() => expect(search.answered).toBe(true));
    expect(asked).toEqual(['', 'esm']);
    expect(search.result?.total).toBe(3);
  });
});

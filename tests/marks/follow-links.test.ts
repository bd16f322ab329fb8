// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followLinks } from '../../lib/marks/follow-links';
import type { Mention } from '../../lib/mentions';
import { idleAtOnce } from './fixtures';

const github = { url: 'https://github.com/topics', own: [], shown: [] };
const link = (id: string) => `<a href="https://arxiv.org/abs/${id}">paper</a>`;
const read = () => vi.fn((_: Mention[]) => {});
const keysRead = (spy: ReturnType<typeof read>) => spy.mock.calls.map(([all]) => all.map(({ keys }) => keys[0]));
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => document.body.replaceChildren());

describe('the links of a page', () => {
  it('are read at once, without those that name nothing', () => {
    document.body.innerHTML = `${link('1908.06912')}<a href="https://example.org/">x</a>${link('1501.00001')}`;
    const spy = read();
    followLinks(document, idleAtOnce, github, spy)();
    expect(keysRead(spy)).toEqual([['arxiv:1908.06912', 'arxiv:1501.00001']]);
  });

  it('are read in slices when there are many', () => {
    document.body.innerHTML = link('1908.06912').repeat(500);
    const idle = vi.fn((work: Parameters<typeof idleAtOnce>[0]) => work({ timeRemaining: () => 0 }));
    const spy = read();
    followLinks(document, idle, github, spy)();
    expect(idle.mock.calls.length).toBeGreaterThanOrEqual(10);
    expect(spy.mock.calls[0]?.[0]).toHaveLength(500);
  });

  it('are read again when a growing site adds some, until the page is left', async () => {
    const spy = read();
    const stop = followLinks(document, idleAtOnce, github, spy);
    document.body.innerHTML = link('1908.06912');
    await vi.waitFor(() => expect(keysRead(spy)).toEqual([[], ['arxiv:1908.06912']]));
    stop();
    document.body.innerHTML = link('1501.00001');
    await later(400);
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it('are read once on a site that does not grow', async () => {
    const spy = read();
    const stop = followLinks(document, idleAtOnce, { ...github, url: 'https://www.science.org/search' }, spy);
    document.body.innerHTML = link('1908.06912');
    await later(400);
    expect(spy).toHaveBeenCalledTimes(1);
    stop();
  });

  it('are read again where the page has just changed without loading, on any site', async () => {
    const spy = read();
    const page = { ...github, url: 'https://www.science.org/search', late: true };
    const stop = followLinks(document, idleAtOnce, page, spy);
    document.body.innerHTML = link('1908.06912');
    await later(400);
    expect(spy).toHaveBeenCalledTimes(2);
    stop();
  });
});

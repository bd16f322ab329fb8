// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Glimpse, watchGlance } from '../../lib/glance/watch';
import { idleAtOnce } from '../marks/fixtures';
import { landmarkText } from './fixtures';

const paper = 'https://www.nature.com/articles/s41586-021-03819-2';
const other = 'https://www.nature.com/articles/s41586-020-2649-2';
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});
afterEach(() => void vi.useRealTimers());

/** A tab whose catalogue has one paper and one repository. */
function aTab({ grows = false, ...glimpse }: Partial<Glimpse> & { grows?: boolean } = {}) {
  const landmarks = landmarkText('doi:10.1038/s41586-021-03819-2', 'repo:github.com/mrgiovanni/modelsgenesis');
  const state = { over: false };
  const world = {
    document,
    grows,
    idle: vi.fn(idleAtOnce),
    read: vi.fn(async (): Promise<Glimpse> => ({ landmarks, marks: true, ...glimpse })),
    call: vi.fn(),
    isOver: () => state.over,
  };
  return { ...world, state, watcher: watchGlance(world) };
}

describe('the detector is called', () => {
  it.each([
    ['by the address', paper, ''],
    ['by a tag', other, '<meta name="citation_doi" content="10.1038/s41586-021-03819-2">'],
    [
      'by JSON-LD',
      'https://a.example/x',
      '<script type="application/ld+json">{"doi":"10.1038/s41586-021-03819-2"}</script>',
    ],
    ['by the canonical address', 'https://a.example/x', `<link rel="canonical" href="${paper}">`],
    [
      'by JSON-LD where a tag has a number like a DOI, and names the DOI of another work',
      'https://a.example/x',
      '<meta name="dc.identifier" content="volume 10.5, part a/b"><meta name="description" content="10.5 million proteins"><meta name="citation_reference" content="10.1000/another/work"><script type="application/ld+json">{"doi":"10.1038/s41586-021-03819-2"}</script>',
    ],
    ['by a link', other, '<a href="https://doi.org/10.1038%2Fs41586-021-03819-2">Article</a>'],
    ['by a link to a repository', other, '<a href="https://github.com/MrGiovanni/ModelsGenesis/issues">code</a>'],
  ])('%s', async (_, url, html) => {
    const { watcher, call } = aTab();
    document.body.innerHTML = html;
    watcher.drawn(url);
    await settle();
    expect(call).toHaveBeenCalledOnce();
  });

  it.each([
    ['there is none yet', undefined],
    ['it is damaged', 'not landmarks'],
  ])('where landmarks cannot tell: %s', async (_, landmarks) => {
    const { watcher, call } = aTab({ landmarks });
    watcher.drawn(other);
    await settle();
    expect(call).toHaveBeenCalledOnce();
  });

  it('when the page moves to a paper without loading', async () => {
    const { watcher, call } = aTab();
    watcher.drawn(other);
    await settle();
    expect(call).not.toHaveBeenCalled();
    watcher.moved(paper);
    await settle();
    expect(call).toHaveBeenCalledOnce();
  });

  it('when tags come late on a page that says nothing', async () => {
    const { watcher, call } = aTab();
    watcher.drawn('https://a.example/x');
    await settle();
    document.head.innerHTML = '<meta name="citation_doi" content="10.1038/s41586-021-03819-2">';
    await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
  });

  it('when links come late on a site that grows', async () => {
    const { watcher, call } = aTab({ grows: true });
    watcher.drawn('https://github.com/topics/biology');
    await settle();
    document.body.innerHTML = '<a href="/MrGiovanni/ModelsGenesis">Models Genesis</a>';
    await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
  });
});

describe('nobody is called', () => {
  it.each<[string, string, string, Partial<Glimpse>]>([
    ['on a page of no model', other, '<a href="https://doi.org/10.1126/science.ade2574">x</a>', {}],
    ['for a link where marks are off', other, `<a href="${paper}">x</a>`, { marks: false }],
    ['for a search', other, '<a href="https://scholar.google.com/scholar?q=s41586-021-03819-2">x</a>', {}],
    ['for a link within the page', `${other}`, '<a href="#s41586-021-03819-2">x</a>', {}],
  ])('%s', async (_, url, html, glimpse) => {
    const { watcher, call } = aTab(glimpse);
    document.body.innerHTML = html;
    watcher.drawn(url);
    await settle();
    expect(call).not.toHaveBeenCalled();
  });

  it('once the detector is there, nor when the page was left meanwhile', async () => {
    const { watcher, call, state } = aTab();
    watcher.drawn(paper);
    watcher.moved(other);
    await settle();
    state.over = true;
    watcher.moved(paper);
    await settle();
    expect(call).not.toHaveBeenCalled();
  });

  it('when storage cannot be read: the extension was updated under the page', async () => {
    const { watcher, call, read } = aTab();
    read.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    watcher.drawn(paper);
    await settle();
    expect(call).not.toHaveBeenCalled();
  });
});

it('late tags are looked at without reading all links again', async () => {
  const { watcher, idle, read } = aTab();
  watcher.drawn('https://a.example/x');
  await settle();
  expect(idle).toHaveBeenCalledOnce();
  document.head.innerHTML = '<meta name="description" content="late">';
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  await settle();
  expect(idle).toHaveBeenCalledOnce();
});

it('a file linked by an address that holds all of it costs no more than its beginning', async () => {
  const { watcher, call } = aTab();
  const far = `data:text/plain,${'a/'.repeat(5000)}s41586-021-03819-2`;
  document.body.innerHTML = `<a href="${far}">x</a>`;
  watcher.drawn(other);
  await settle();
  expect(call).not.toHaveBeenCalled();
});

it('a long page is read in slices that yield to it', async () => {
  const { watcher, idle, call } = aTab();
  document.body.innerHTML = Array.from({ length: 1000 }, (_, at) => `<a href="/x/${at}">x</a>`).join('');
  idle.mockImplementation((work) => void setTimeout(() => work({ timeRemaining: () => 0 })));
  watcher.drawn(other);
  await vi.waitFor(() => expect(idle.mock.calls.length).toBeGreaterThanOrEqual(20));
  expect(call).not.toHaveBeenCalled();
});

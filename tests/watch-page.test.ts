// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildFilter } from '../lib/catalog/filter';
import { readSubject } from '../lib/detect';
import type { IdentifierKey } from '../lib/identifiers/key';
import type { Surroundings } from '../lib/marks/follow-links';
import type { Match, PanelWish } from '../lib/messages';
import type { PanelView } from '../lib/panel/bridge';
import type { State } from '../lib/settings';
import { watchPage } from '../lib/watch-page';
import { aSummary } from './fixtures/cards';

const genesis = 'https://github.com/MrGiovanni/ModelsGenesis';
const genesisKey: IdentifierKey = 'repo:github.com/mrgiovanni/modelsgenesis';
const esm = 'https://github.com/facebookresearch/esm';
const esmKey: IdentifierKey = 'repo:github.com/facebookresearch/esm';
const stranger = 'https://github.com/torvalds/linux';
const topics = 'https://github.com/topics/biology';

const names: Record<string, string> = { [genesisKey]: 'Models Genesis', [esmKey]: 'ESM-2' };

beforeEach(() => document.body.replaceChildren());

/** A tab, a background that knows two repositories, and what a person would see. */
function aWorld(state: Partial<State> = {}) {
  const settings = {
    panel: 'pill' as const,
    hiddenPages: [],
    hiddenSites: [],
    marks: true,
    hiddenMarks: [],
    filter: buildFilter([genesisKey, esmKey]),
    rest: [],
    ...state,
  };
  const views: (PanelView | undefined)[] = [];
  const world = {
    document,
    readSubject,
    now: () => new Date('2026-11-23T12:00:00Z'),
    readState: vi.fn(async (): Promise<State> => settings),
    writeHidden: vi.fn(async () => {}),
    lookup: vi.fn(async ({ keys }: { keys: IdentifierKey[]; panel: PanelWish }): Promise<Match | undefined> => {
      const models = keys.flatMap((key) => (names[key] ? [aSummary({ name: names[key] })] : []));
      return models.length > 0 ? { status: 'found', models } : { status: 'absent' };
    }),
    left: vi.fn(),
    lookAtLinks: vi.fn((_: Surroundings) => {}),
    show: (view: PanelView | undefined) => void views.push(view),
  };
  const shown = () => views.map((view) => view?.models.map(({ name }) => name).join());
  return { ...world, watcher: watchPage(world), views, shown };
}

/** Lets the next lookup wait for `answer`. */
function holdLookup({ lookup }: ReturnType<typeof aWorld>) {
  let answer: (match: Match | undefined) => void = () => {};
  lookup.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  return (match: Match | undefined) => answer(match);
}
const found = (name: string): Match => ({ status: 'found', models: [aSummary({ name })] });

describe('a page that the catalogue knows', () => {
  it('is looked up by its key, and its panel is shown', async () => {
    const { watcher, lookup, shown, views } = aWorld({ panel: 'card' });
    await watcher.drawn(genesis);
    expect(lookup.mock.calls).toEqual([[{ keys: [genesisKey], panel: 'now' }]]);
    expect(shown()).toEqual(['Models Genesis']);
    expect(views[0]?.initially).toBe('card');
  });

  it.each([
    ['there is none yet', undefined],
    ['it is damaged', 'not a filter'],
  ])('is looked up without the filter when %s', async (_, filter) => {
    const { watcher, lookup, shown } = aWorld({ filter });
    await watcher.drawn(genesis);
    expect(lookup.mock.calls).toEqual([[{ keys: [genesisKey], panel: 'if found' }]]);
    expect(shown()).toEqual(['Models Genesis']);
  });

  it('is not kept waiting for storage, which is read while the document is on its way', async () => {
    const { watcher, readState, shown } = aWorld();
    watcher.arrived(genesis);
    expect(readState).toHaveBeenCalledOnce();
    await watcher.drawn(genesis);
    expect(shown()).toEqual(['Models Genesis']);
  });

  it('costs no read of storage where its address names no work', () => {
    const { watcher, readState } = aWorld();
    watcher.arrived(topics);
    expect(readState).not.toHaveBeenCalled();
  });

  it('stays silent when the extension was updated under the page and its storage is gone', async () => {
    const { watcher, readState, lookup } = aWorld();
    readState.mockRejectedValue(new TypeError('storage is undefined'));
    await watcher.drawn(genesis);
    expect(lookup).not.toHaveBeenCalled();
  });

  it('is asked about with every reading of a doubtful key', async () => {
    const { watcher, lookup } = aWorld({ filter: undefined });
    await watcher.drawn('https://www.biorxiv.org/content/10.1101/2024.12.30.630826v2.full');
    expect(lookup.mock.calls[0]?.[0].keys).toContain('doi:10.1101/2024.12.30.630826');
  });
});

describe('a page that the catalogue does not know', () => {
  it.each([
    ['another repository', stranger],
    ["one of the site's own pages", topics],
  ])('wakes nobody: %s', async (_, url) => {
    const { watcher, lookup, shown, left } = aWorld();
    await watcher.drawn(url);
    expect(lookup).not.toHaveBeenCalled();
    expect(shown()).toEqual([]);
    expect(left).not.toHaveBeenCalled();
  });

  it.each<[string, Match | undefined]>([
    ['is absent after all', { status: 'absent' }],
    ['cannot be told', { status: 'unavailable' }],
    ['gets no answer', undefined],
  ])('%s: nothing is shown', async (_, match) => {
    const { watcher, lookup, shown } = aWorld();
    lookup.mockResolvedValueOnce(match);
    await watcher.drawn(genesis);
    expect(shown()).toEqual([]);
  });
});

describe('a site that the catalogue put to sleep', () => {
  const rest = [{ site: 'github', until: '2026-12-01', why: 'a new design', hosts: ['github.com'] }];

  it('is left alone, even when the panel is asked for', async () => {
    const { watcher, lookup, shown } = aWorld({ rest });
    await watcher.drawn(genesis);
    await watcher.show();
    expect(lookup).not.toHaveBeenCalled();
    expect(shown()).toEqual([]);
  });

  it('is looked at again from its date on', async () => {
    const { watcher, shown } = aWorld({
      rest: [{ site: 'github', until: '2026-11-23', why: 'a new design', hosts: ['github.com'] }],
    });
    await watcher.drawn(genesis);
    expect(shown()).toEqual(['Models Genesis']);
  });
});

describe('a panel that was put away', () => {
  it.each([
    ['page', { hiddenPages: [genesisKey] }],
    ['site', { hiddenSites: ['github.com'] }],
  ] as const)('for the %s is not injected and not shown, and the popup is told', async (hidden, state) => {
    const { watcher, lookup, shown } = aWorld({ ...state } as object);
    await watcher.drawn(genesis);
    expect(lookup.mock.calls).toEqual([[{ keys: [genesisKey], panel: 'never' }]]);
    expect(shown()).toEqual([]);
    expect(watcher.report(genesis)).toMatchObject({ subject: [genesisKey], hidden });
  });

  it.each([
    ['page', ['hiddenPages', [genesisKey], true]],
    ['site', ['hiddenSites', ['github.com'], true]],
  ] as const)('is put away by its own button: for the %s', async (what, written) => {
    const { watcher, views, shown, writeHidden } = aWorld();
    await watcher.drawn(genesis);
    views[0]?.hide(what);
    expect(shown()).toEqual(['Models Genesis', undefined]);
    expect(writeHidden.mock.calls).toEqual([written]);
    expect(watcher.report(genesis).hidden).toBe(what);
  });

  it('comes back as the card when the person asks for it, and stays', async () => {
    const { watcher, lookup, views, writeHidden } = aWorld({ hiddenPages: [genesisKey], hiddenSites: ['github.com'] });
    await watcher.drawn(genesis);
    await watcher.show();
    expect(writeHidden.mock.calls).toEqual([
      ['hiddenPages', [genesisKey], false],
      ['hiddenSites', ['github.com'], false],
    ]);
    expect(lookup.mock.lastCall).toEqual([{ keys: [genesisKey], panel: 'now' }]);
    expect(views.map((view) => view?.initially)).toEqual(['card']);
    expect(watcher.report(genesis).hidden).toBeUndefined();
  });

  it('does not come back on the page that the person went to meanwhile', async () => {
    const world = aWorld({ hiddenPages: [genesisKey] });
    await world.watcher.drawn(genesis);
    const coming = world.watcher.show();
    await world.watcher.moved(topics);
    await world.watcher.moved(esm);
    await coming;
    expect(world.views.map((view) => view?.initially)).not.toContain('card');
  });
});

describe('a tab that goes from page to page', () => {
  it('keeps the panel on sub-pages of the same repository', async () => {
    const { watcher, lookup, shown, left } = aWorld();
    await watcher.drawn(genesis);
    for (const part of ['/issues', '/pull/1', '/tree/main/keras', '']) {
      await watcher.moved(genesis + part);
      await watcher.drawn(genesis + part);
    }
    expect(lookup).toHaveBeenCalledOnce();
    expect(shown()).toEqual(['Models Genesis']);
    expect(left).not.toHaveBeenCalled();
  });

  it.each([
    ["the site's own page", topics],
    ['a repository without a model', stranger],
  ])('hides the panel on the way to %s and says so to the background', async (_, to) => {
    const { watcher, shown, left } = aWorld();
    await watcher.drawn(genesis);
    await watcher.moved(to);
    await watcher.drawn(to);
    expect(shown()).toEqual(['Models Genesis', undefined]);
    expect(left).toHaveBeenCalledOnce();
  });

  it('shows the next panel, and the first one again on the way back', async () => {
    const { watcher, shown } = aWorld();
    for (const url of [genesis, esm, genesis]) await watcher.moved(url);
    expect(shown()).toEqual(['Models Genesis', undefined, 'ESM-2', undefined, 'Models Genesis']);
  });

  it('drops the answer for a page already left', async () => {
    const world = aWorld();
    const answer = holdLookup(world);
    const first = world.watcher.drawn(genesis);
    await vi.waitFor(() => expect(world.lookup).toHaveBeenCalled());
    await world.watcher.moved(esm);
    answer(found('Models Genesis'));
    await first;
    expect(world.shown()).toEqual(['ESM-2']);
    expect(world.left).not.toHaveBeenCalled();
  });

  it('takes back the badge that a late answer brought to a page without a model', async () => {
    const world = aWorld();
    const answer = holdLookup(world);
    const first = world.watcher.drawn(genesis);
    await vi.waitFor(() => expect(world.lookup).toHaveBeenCalled());
    await world.watcher.moved(stranger);
    expect(world.left).not.toHaveBeenCalled();
    answer(found('Models Genesis'));
    await first;
    expect(world.shown()).toEqual([]);
    expect(world.left).toHaveBeenCalledOnce();
  });

  it('asks nothing for a page left before the settings were read', async () => {
    const { watcher, lookup, shown } = aWorld();
    await Promise.all([watcher.moved(genesis), watcher.moved(topics)]);
    expect(lookup).not.toHaveBeenCalled();
    expect(shown()).toEqual([]);
  });

  it('asks again when a page comes back from the cache, where the badge was lost', async () => {
    const { watcher, lookup, shown } = aWorld();
    await watcher.drawn(genesis);
    await watcher.returned(genesis);
    expect(lookup).toHaveBeenCalledTimes(2);
    expect(shown()).toEqual(['Models Genesis', 'Models Genesis']);
  });

  it('does not let the old document speak for the new address', async () => {
    document.head.innerHTML = '<meta name="citation_doi" content="10.1016/j.media.2020.101840">';
    const { watcher, lookup } = aWorld({ filter: undefined });
    await watcher.moved('https://www.sciencedirect.com/science/article/pii/S0000000000000000');
    expect(lookup.mock.calls.flatMap(([{ keys }]) => keys)).not.toContain('doi:10.1016/j.media.2020.101840');
    await watcher.drawn('https://www.sciencedirect.com/science/article/pii/S0000000000000000');
    expect(lookup.mock.calls.flatMap(([{ keys }]) => keys)).toContain('doi:10.1016/j.media.2020.101840');
    document.head.replaceChildren();
  });
});

describe('a fork', () => {
  const fork = 'https://github.com/someone/ModelsGenesis';
  const forkKey: IdentifierKey = 'repo:github.com/someone/modelsgenesis';
  beforeEach(() => {
    document.body.innerHTML =
      '<span>forked from <a data-hovercard-type="repository" href="/MrGiovanni/ModelsGenesis">original</a></span>';
  });

  it('without a model of its own shows its parent’s, and says so', async () => {
    const { watcher, lookup, views, shown } = aWorld();
    await watcher.moved(fork);
    await watcher.drawn(fork);
    expect(lookup.mock.calls).toEqual([[{ keys: [genesisKey], panel: 'now' }]]);
    expect(shown()).toEqual(['Models Genesis']);
    expect(views[0]?.forkOf).toBe(genesisKey);
    expect(watcher.report(fork).subject).toEqual([forkKey, genesisKey]);
  });

  it('with a model of its own shows that', async () => {
    const { watcher, lookup, views } = aWorld({ filter: buildFilter([forkKey, genesisKey]) });
    lookup.mockResolvedValueOnce(found('Own model'));
    await watcher.drawn(fork);
    expect(views.map((view) => [view?.models[0]?.name, view?.forkOf])).toEqual([['Own model', undefined]]);
    expect(watcher.report(fork).subject).toEqual([forkKey]);
  });

  it('keeps its panel on its sub-pages', async () => {
    const { watcher, shown } = aWorld();
    await watcher.drawn(fork);
    await watcher.moved(`${fork}/issues`);
    await watcher.drawn(`${fork}/issues`);
    expect(shown()).toEqual(['Models Genesis']);
  });
});

describe('a page that says late what it is about', () => {
  const article = 'https://www.sciencedirect.com/science/article/pii/S0000000000000000';
  const doi = 'doi:10.1016/j.media.2020.101840';
  const addTag = () => {
    const tag = document.createElement('meta');
    tag.name = 'citation_doi';
    tag.content = doi.slice(4);
    document.head.append(tag);
  };
  beforeEach(() => document.head.replaceChildren());

  it('is looked at again when its tags have come', async () => {
    const { watcher, lookup, lookAtLinks } = aWorld({ filter: undefined });
    await watcher.drawn(article);
    addTag();
    await vi.waitFor(() => expect(lookup.mock.calls.map(([{ keys }]) => keys)).toEqual([[doi]]));
    await vi.waitFor(() => expect(lookAtLinks.mock.lastCall?.[0].own).toContain(doi));
  });

  it('is not waited for when it was left', async () => {
    const { watcher, lookup } = aWorld({ filter: undefined });
    await watcher.drawn(article);
    await watcher.moved(topics);
    addTag();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(lookup).not.toHaveBeenCalled();
  });
});

describe('the links of a page', () => {
  it('are looked at when its models are known', async () => {
    const { watcher, lookAtLinks } = aWorld();
    await watcher.drawn(genesis);
    expect(lookAtLinks.mock.calls).toEqual([
      [{ url: genesis, own: [genesisKey, undefined], shown: [aSummary().slug], late: false }],
    ]);
  });

  it('are known to be still on their way after the page has changed without loading', async () => {
    const { watcher, lookAtLinks } = aWorld();
    await watcher.moved(genesis);
    expect(lookAtLinks.mock.calls).toMatchObject([[{ url: genesis, late: true }]]);
  });
});

describe('the report to the popup', () => {
  it('names the subject and what else the page links', async () => {
    document.body.innerHTML = `<main><a href="https://arxiv.org/abs/1908.06912">paper</a><a href="${genesis}/issues">issues</a></main>`;
    const { watcher } = aWorld();
    await watcher.drawn(genesis);
    expect(watcher.report(genesis)).toEqual({
      subject: [genesisKey],
      mentions: ['arxiv:1908.06912'],
      hidden: undefined,
    });
  });

  it('is there before the page was looked at', () => {
    expect(aWorld().watcher.report(genesis).subject).toEqual([genesisKey]);
  });

  it('is followed by nothing when there is no page to show a panel for', async () => {
    const { watcher, lookup, writeHidden } = aWorld();
    await watcher.show();
    expect(lookup).not.toHaveBeenCalled();
    expect(writeHidden).not.toHaveBeenCalled();
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  followSettings,
  hasMarks,
  parseSettings,
  readGlimpse,
  readState,
  writeFilters,
  writeHidden,
  writeMarks,
  writePanel,
  writeRest,
} from '../lib/settings';

const defaults = { panel: 'pill', hiddenPages: [], hiddenSites: [], marks: true, hiddenMarks: [] };

describe('settings read from storage', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['nothing', {}, defaults],
    ['a choice', { panel: 'card' }, { ...defaults, panel: 'card' }],
    ['a panel unknown here', { panel: 'sidebar' }, defaults],
    ['a list that is none', { hiddenPages: 'doi:10.1000/1', hiddenSites: { 0: 'a' } }, defaults],
    ['damaged entries', { hiddenPages: ['a', 1, null, 'b'] }, { ...defaults, hiddenPages: ['a', 'b'] }],
    ['marks turned off', { marks: false }, { ...defaults, marks: false }],
    ['a switch that is none', { marks: 'off', hiddenMarks: 3 }, defaults],
    ['fields unknown here', { theme: 'dark' }, defaults],
  ])('of %s', (_, stored, settings) => expect(parseSettings(stored)).toEqual(settings));

  it('are whole and bounded whatever is stored', () => {
    const stored = fc.record(
      { panel: fc.anything(), hiddenPages: fc.anything(), hiddenSites: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(stored, (damaged) => {
        const { panel, hiddenPages, hiddenSites } = parseSettings(damaged);
        expect(['pill', 'card']).toContain(panel);
        for (const list of [hiddenPages, hiddenSites])
          expect(list.every((entry) => typeof entry === 'string')).toBe(true);
      }),
    );
  });

  it('come with the filter, and without a damaged one', async () => {
    expect((await readState()).filter).toBeUndefined();
    await writeFilters({ filter: 'AAAA', landmarks: 'CCCC' });
    expect((await readState()).filter).toBe('AAAA');
    await fakeBrowser.storage.local.set({ filter: { not: 'text' } });
    expect((await readState()).filter).toBeUndefined();
  });
});

describe('what a glance goes by', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['nothing', {}, { landmarks: undefined, marks: true }],
    ['landmarks', { landmarks: 'CCCC' }, { landmarks: 'CCCC', marks: true }],
    ['damaged landmarks', { landmarks: 7 }, { landmarks: undefined, marks: true }],
    ['marks turned off', { marks: false }, { landmarks: undefined, marks: false }],
    ['marks turned off here', { hiddenMarks: ['github.com'] }, { landmarks: undefined, marks: false }],
    ['marks turned off elsewhere', { hiddenMarks: ['nature.com'] }, { landmarks: undefined, marks: true }],
  ])('is read of %s', async (_, stored, expected) => {
    await fakeBrowser.storage.local.set(stored);
    expect(await readGlimpse('github.com')).toEqual(expected);
  });
});

describe('the sites that rest', () => {
  const nature = { site: 'nature', until: '2026-12-01', why: 'a new design', hosts: ['www.nature.com'] };

  it('are kept until the next word of the catalogue', async () => {
    await writeRest([nature]);
    expect((await readState()).rest).toEqual([nature]);
    await writeRest([]);
    expect((await readState()).rest).toEqual([]);
  });

  it.each([
    [undefined],
    ['nature'],
    [[null, 1, { site: 'nature' }, { ...nature, until: 2026 }, { ...nature, hosts: undefined }]],
  ])('are none where the storage holds %j', async (stored) => {
    await fakeBrowser.storage.local.set({ rest: stored });
    expect((await readState()).rest).toEqual([]);
  });
});

describe('what the person wished', () => {
  it('is remembered: the panel', async () => {
    await writePanel('card');
    expect(await readState()).toMatchObject({ panel: 'card' });
  });

  it('is remembered and can be taken back: hidden pages and sites', async () => {
    await writeHidden('hiddenPages', ['doi:10.1000/1'], true);
    await writeHidden('hiddenSites', ['arxiv.org'], true);
    await writeHidden('hiddenPages', ['doi:10.1000/2'], true);
    expect(await readState()).toMatchObject({
      hiddenPages: ['doi:10.1000/1', 'doi:10.1000/2'],
      hiddenSites: ['arxiv.org'],
    });
    await writeHidden('hiddenPages', ['doi:10.1000/1', 'doi:10.1000/3'], false);
    expect(await readState()).toMatchObject({ hiddenPages: ['doi:10.1000/2'], hiddenSites: ['arxiv.org'] });
  });

  it('is kept once', async () => {
    for (let time = 0; time < 3; time += 1) await writeHidden('hiddenPages', ['doi:10.1000/1'], true);
    expect((await readState()).hiddenPages).toEqual(['doi:10.1000/1']);
  });

  it('is kept for the latest 500', async () => {
    await fakeBrowser.storage.local.set({
      hiddenPages: Array.from({ length: 700 }, (_, index) => `doi:10.1000/${index}`),
    });
    await writeHidden('hiddenPages', ['doi:10.1000/new'], true);
    const { hiddenPages } = await readState();
    expect(hiddenPages).toHaveLength(500);
    expect(hiddenPages.at(-1)).toBe('doi:10.1000/new');
    expect(hiddenPages[0]).toBe('doi:10.1000/201');
  });
});

describe('marks', () => {
  it.each([
    ['are there', {}, true],
    ['are nowhere when they are off', { marks: false }, false],
    ['are not on a site where they are off', { hiddenMarks: ['github.com'] }, false],
    ['are there when they are off elsewhere', { hiddenMarks: ['arxiv.org'] }, true],
  ])('%s', (_, stored, there) => expect(hasMarks(parseSettings(stored), 'github.com')).toBe(there));

  it('are turned off and on, everywhere and on a site, and whoever listens is told', async () => {
    const told = vi.fn();
    followSettings(told);
    await writeMarks(false);
    expect(await readState()).toMatchObject({ marks: false });
    await writeMarks(true);
    await writeHidden('hiddenMarks', ['github.com'], true);
    expect(await readState()).toMatchObject({ marks: true, hiddenMarks: ['github.com'] });
    await writeHidden('hiddenMarks', ['github.com'], false);
    await vi.waitFor(() => expect(told.mock.lastCall?.[0]).toMatchObject({ marks: true, hiddenMarks: [] }));
    expect(told).toHaveBeenCalledTimes(4);
  });

  it('hear nothing of the filter', async () => {
    const told = vi.fn();
    followSettings(told);
    await writeFilters({ filter: 'BBBB', landmarks: 'DDDD' });
    await readState();
    expect(told).not.toHaveBeenCalled();
  });
});

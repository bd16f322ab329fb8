import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetRecent, readRecent, writeRecent } from '../../lib/settings/recent';

describe('searches', () => {
  it('are remembered, the latest first and once, and eight of them', async () => {
    for (let search = 1; search <= 10; search++) await writeRecent(` search ${search} `);
    await writeRecent('SEARCH 4');
    expect((await readRecent()).searches).toEqual([
      'SEARCH 4',
      ...[10, 9, 8, 7, 6, 5, 3].map((search) => `search ${search}`),
    ]);
  });

  it.each(['', '  ', 'x'.repeat(201)])('that are none are not remembered: %j', async (search) => {
    await writeRecent(search);
    expect(await readRecent()).toEqual({ kept: true, searches: [] });
  });

  it('are forgotten, and remembered again', async () => {
    await writeRecent('esm');
    await forgetRecent({ kept: true });
    expect(await readRecent()).toEqual({ kept: true, searches: [] });
    await writeRecent('evo');
    expect((await readRecent()).searches).toEqual(['evo']);
  });

  it('are not remembered when the person does not want it', async () => {
    await writeRecent('esm');
    await forgetRecent({ kept: false });
    await writeRecent('evo');
    expect(await readRecent()).toEqual({ kept: false, searches: [] });
  });

  it('are none where the storage is damaged', async () => {
    await fakeBrowser.storage.local.set({ recent: { 0: 'a' }, keepRecent: 'yes' });
    expect(await readRecent()).toEqual({ kept: true, searches: [] });
  });
});

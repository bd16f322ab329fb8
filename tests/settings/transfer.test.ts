import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, writePanel } from '../../lib/settings';
import { looks } from '../../lib/settings/looks';
import { exportSettings, importSettings, parseSettingsFile, resetSettings } from '../../lib/settings/transfer';

const file = (settings: object, more: object = {}) =>
  JSON.stringify({ format: 'bio.rodeo settings', version: 1, settings, ...more }, undefined, 2);

describe('settings as a file', () => {
  it('come back as they were', async () => {
    await looks.write({ theme: 'dark', place: 'side' });
    await writePanel('card');
    const saved = await exportSettings();
    await resetSettings();
    expect(await looks.read()).toMatchObject({ theme: 'system', place: 'floating' });
    expect(await importSettings(saved)).toEqual({ status: 'imported' });
    expect(await looks.read()).toMatchObject({ theme: 'dark', place: 'side' });
    expect(await readSettings()).toMatchObject({ panel: 'card' });
  });

  it('take the place of all there are: what a file leaves out is as at first', async () => {
    await looks.write({ place: 'side' });
    await importSettings(file({ theme: 'light' }));
    expect(await looks.read()).toMatchObject({ theme: 'light', place: 'floating' });
  });

  it('hold nothing but settings', async () => {
    await fakeBrowser.storage.local.set({ filter: 'AAAA', welcomed: true });
    const { settings } = JSON.parse(await exportSettings());
    expect(Object.keys(settings).sort()).toEqual(expect.arrayContaining(['hiddenSites', 'marks', 'panel', 'theme']));
    expect(settings).not.toHaveProperty('filter');
    expect(settings).not.toHaveProperty('welcomed');
  });
});

describe('a file is refused whole', () => {
  it.each<[string, string, object]>([
    ['is cut short', file({ theme: 'dark' }).slice(0, 40), { status: 'not json' }],
    ['has a slip in its third line', '{\n"format": "x",\n"version" 1\n}', { status: 'not json', line: 3 }],
    ['is of something else', '{ "theme": "dark" }', { status: 'not settings' }],
    ['is no object', '[1]', { status: 'not settings' }],
    ['is null', 'null', { status: 'not settings' }],
    ['has no settings', file([]), { status: 'not settings' }],
    ['is from the future', file({ theme: 'dark' }, { version: 2 }), { status: 'newer' }],
    ['has a value that does not fit', file({ theme: 'dark', place: 'top' }), { status: 'bad value', line: 6 }],
    ['has a list with holes', file({ hiddenPages: ['a', 1] }), { status: 'bad value', name: 'hiddenPages' }],
    ['has a setting unknown here', file({ colour: 'red' }), { status: 'bad value', name: 'colour', line: 5 }],
  ])('that %s', async (_, content, answer) => {
    await looks.write({ theme: 'light' });
    expect(await importSettings(content)).toMatchObject(answer);
    expect(await looks.read()).toMatchObject({ theme: 'light' });
  });

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (content) => {
        expect(parseSettingsFile(content).status).not.toBe('settings');
      }),
    );
    fc.assert(
      fc.property(fc.json(), (content) => {
        expect(['not settings', 'not json']).toContain(parseSettingsFile(content).status);
      }),
    );
  });

  it('when the browser has no room', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await importSettings(file({ theme: 'dark' }))).toEqual({ status: 'full' });
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { direction, language, markLanguage, plural, type TextKey, text } from '../lib/text';

afterEach(() => vi.restoreAllMocks());

/** A browser in a language, and the language of the texts it has chosen. */
function speak(ofBrowser: string, ofTexts: string): void {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(ofBrowser);
  const { getMessage } = fakeBrowser.i18n;
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) =>
    key === 'languageOfTexts' ? ofTexts : getMessage(key, values),
  );
}

describe('a text', () => {
  it('has its values in place', () =>
    expect(text('badgeTitle', 'ESM-2', 74, 'Open')).toBe('ESM-2: openness 74 of 100 (Open)'));

  it('shows markup and dollars in a value as they are', () => {
    expect(text('noResults', '<b>$2</b>')).toBe('No model fits “<b>$2</b>”.');
  });

  it('falls back to its key rather than to nothing', () =>
    expect(text('no such text' as TextKey)).toBe('no such text'));
});

describe('a text that counts', () => {
  it.each([
    [0, '0', '0 models'],
    [1, '1', '1 model'],
    [2, '2', '2 models'],
    [1234, '1,234', '1,234 models'],
  ])('%d → %s', (count, shown, said) => expect(plural('results', count, shown)).toBe(said));

  it.each([
    ['pl', 'en', 1, '1 model'],
    ['pl', 'en', 3, '3 models'],
    // For a browser in French, none is singular; these texts are English.
    ['fr', 'en', 0, '0 models'],
    // For one in Japanese there is no singular at all.
    ['ja', 'en', 1, '1 model'],
  ])('in a browser in %s goes by the rules of its own language, %s: %d → %s', (ofBrowser, ofTexts, count, said) => {
    speak(ofBrowser, ofTexts);
    expect(plural('results', count, String(count))).toBe(said);
  });

  it('takes the general form where a form of the language is not written', () => {
    speak('pl', 'pl');
    expect(plural('results', 3, '3')).toBe('3 models');
  });
});

describe('the language', () => {
  it.each([
    ['de', 'de', 'de'],
    ['en-GB', 'en', 'en-GB'],
    ['es-419', 'es', 'es-419'],
    ['zh-CN', 'zh-CN', 'zh-CN'],
    // The texts are in simplified characters, and dates and voices must be for them.
    ['zh-TW', 'zh-CN', 'zh-CN'],
    ['zh-TW', 'en', 'en'],
    ['pl', 'en', 'en'],
    ['', 'en', 'en'],
    ['de', '', 'en'],
  ])('of a browser in %j with texts in %j is %s', (ofBrowser, ofTexts, said) => {
    speak(ofBrowser, ofTexts);
    expect(language()).toBe(said);
  });

  it.each([
    ['he', 'en', 'ltr'],
    ['he', 'he', 'rtl'],
    ['ar-EG', 'ar', 'rtl'],
    ['zh-CN', 'zh-CN', 'ltr'],
  ] as const)('of a browser in %s with texts in %s is read %s', (ofBrowser, ofTexts, way) => {
    speak(ofBrowser, ofTexts);
    expect(direction()).toBe(way);
  });

  it('is said of an element, and which way it is read', () => {
    speak('he', 'en');
    const element = {} as HTMLElement;
    markLanguage(element);
    expect(element).toEqual({ lang: 'en', dir: 'ltr' });
  });
});

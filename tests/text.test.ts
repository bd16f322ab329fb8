import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { language, plural, type TextKey, text } from '../lib/text';

afterEach(() => vi.restoreAllMocks());

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

  it('takes the general form where a language has forms of its own', () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('pl');
    expect(plural('results', 3, '3')).toBe('3 models');
  });
});

describe('the language', () => {
  it.each([
    ['de', 'de'],
    ['', 'en'],
  ])('of a browser in %j is %s', (of, said) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(of);
    expect(language()).toBe(said);
  });
});

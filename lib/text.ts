import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

/** Keys of `public/_locales`; a plural is named without its `_one`/`_other` ending. */
export type TextKey = keyof typeof messages;
type Plural<Key> = Key extends `${infer Stem}_other` ? Stem : never;
export type PluralKey = Plural<TextKey>;

/** A text in the person's language. */
export function text(key: TextKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key as never, values.map(String)) || key;
}

/** A text that depends on a count, by the language's plural rules; `$1` is the count as shown. */
export function plural(key: PluralKey, count: number, shown: string, ...values: string[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  return (
    browser.i18n.getMessage(`${key}_${form}` as never, [shown, ...values]) ||
    text(`${key}_other` as TextKey, shown, ...values)
  );
}

/**
 * The language texts are shown in, for Intl and `lang`. The texts name it themselves: a browser in a language that has
 * none shows the English ones, and `@@ui_locale` would still be the browser's. Its region is kept where it is the same
 * language: `en-GB` writes dates its own way.
 */
export function language(): string {
  const ofTexts = browser.i18n.getMessage('languageOfTexts' satisfies TextKey as never) || 'en';
  const ofBrowser = browser.i18n.getUILanguage?.() ?? '';
  return ofBrowser.startsWith(`${ofTexts}-`) ? ofBrowser : ofTexts;
}

/** Languages written from right to left. */
const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|ur|yi)\b/;

/** Which way the texts are read, for `dir`. */
export function direction(): 'ltr' | 'rtl' {
  return rightToLeft.test(language()) ? 'rtl' : 'ltr';
}

/** Says of an element what language its texts are in, and which way they are read, whatever the page around it is in. */
export function markLanguage(element: HTMLElement): void {
  element.lang = language();
  element.dir = direction();
}

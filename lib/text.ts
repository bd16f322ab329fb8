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

/** The language texts are shown in, for Intl and `lang`. */
export function language(): string {
  return browser.i18n.getUILanguage?.() || 'en';
}

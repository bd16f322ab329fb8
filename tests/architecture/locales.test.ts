import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { readProjectFile } from './sources';

type Messages = Record<string, { message: string; description?: string }>;

const languages = ['de', 'en', 'es', 'fr', 'ja', 'zh_CN'];

/**
 * What is the same word in the language and in English. Signs, placeholders and the name alone ("bio.rodeo: $1") need not be listed, and
 * what is listed without need is reported.
 */
const sameAsEnglish: Record<string, string[]> = {
  de: [
    'mof',
    'forks',
    'releases',
    'kind_preprint',
    'resource_repository',
    'resource_demo',
    'resource_link',
    'faq',
    'citeFormat',
    'sort_name',
    'checkOptional',
    'checkSign_tests',
    'checkSign_releases',
    'details',
    'syncDetails',
  ],
  es: ['mof', 'citationsTotal', 'no', 'kind_preprint', 'column_citations'],
  fr: [
    'mof',
    'citations',
    'citationsTotal',
    'forks',
    'kind_preprint',
    'kind_article',
    'resource_docs',
    'resource_archive',
    'resource_collection',
    'faq',
    'sourceAndDate',
    'note',
    'citeFormat',
    'citation',
    'seenCount_one',
    'seenCount_other',
    'sort_citations',
    'checkSign_tests',
    'checkSign_docs',
    'column_citations',
    'catalog',
    'citedTimes_one',
    'citedTimes_other',
    'catalogSettings',
    'catalogAddressExample',
    'optionsSites',
  ],
  ja: ['mof'],
  zh_CN: ['catalogAddressExample'],
};

const folder = fileURLToPath(new URL('../../public/_locales', import.meta.url));
const found = readdirSync(folder).sort();
const read = (locale: string): Messages => JSON.parse(readProjectFile(`public/_locales/${locale}/messages.json`));

const keys = Object.keys(english);
/** Keys that stand for a count: `results` of `results_one` and `results_other`. */
const stems = keys.flatMap((key) => (key.endsWith('_one') ? [key.slice(0, -4)] : []));
const categories = (locale: string) =>
  new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;

/** The English message of a key, also of a plural form that English has not. */
function inEnglish(key: string): string {
  const stem = stems.find((stem) => key.startsWith(`${stem}_`));
  return ((english as Messages)[key] ?? (english as Messages)[`${stem}_other`])?.message ?? '';
}

const placeholders = (message: string) => [...new Set(message.replaceAll('$$', '').match(/\$[1-9]/g))].sort().join(' ');
const words = (message: string) => /\p{Letter}/u.test(message.replace(/\$[1-9]|bio\.rodeo/g, ''));

describe('the languages', () => {
  it('are those that the extension is offered in', () => expect(found).toEqual(languages));
});

describe.each(found)('the texts in %s', (locale) => {
  const messages = read(locale);
  const entries = Object.entries(messages);

  it('are those there are in English, with the plural forms of the language', () => {
    const wanted = [...keys, ...stems.flatMap((stem) => categories(locale).map((form) => `${stem}_${form}`))];
    expect({
      missing: wanted.filter((key) => !(key in messages)),
      unknown: Object.keys(messages).filter((key) => !wanted.includes(key)),
    }).toEqual({ missing: [], unknown: [] });
  });

  it('have the places for values that the English ones have', () => {
    const wrong = entries
      .filter(([key, { message }]) => placeholders(message) !== placeholders(inEnglish(key)))
      .map(
        ([key, { message }]) => `"${key}" has [${placeholders(message)}], in English [${placeholders(inEnglish(key))}]`,
      );
    expect(wrong).toEqual([]);
  });

  it('have nothing that browsers would take for a place by mistake', () => {
    const lone = entries.filter(([, { message }]) => /\$(?![1-9])/.test(message.replaceAll('$$', '')));
    expect(lone.map(([key]) => `"${key}" has a lone $: write $$ for the sign.`)).toEqual([]);
  });

  it('say something', () => {
    const wrong = entries.filter(([, { message }]) => !message || message !== message.trim());
    expect(wrong.map(([key]) => `"${key}" is empty, or begins or ends with a space.`)).toEqual([]);
  });

  it('name their language', () => expect(messages.languageOfTexts?.message).toBe(locale.replace('_', '-')));

  it('fit the stores: a name of at most 75 characters, a description of at most 132', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(75);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it.skipIf(locale === 'en')('are not English', () => {
    const same = entries
      .filter(([key, { message }]) => message === inEnglish(key) && words(message))
      .map(([key]) => key);
    const listed = sameAsEnglish[locale] ?? [];
    expect({
      untranslated: same.filter((key) => !listed.includes(key)),
      listedWithoutNeed: listed.filter((key) => !same.includes(key)),
    }).toEqual({ untranslated: [], listedWithoutNeed: [] });
  });
});

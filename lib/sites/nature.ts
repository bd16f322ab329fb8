import { readByRules } from './rules';
import type { Site } from './site';

/**
 * An article's number is its DOI's second half, except where the path drops the dots of a year
 * (`onc2011282` is 10.1038/onc.2011.282): there the page decides.
 */
const articleId =
  '([sd]\\d{5}-\\d{2,3}-\\d{4,5}-[\\da-z]|[a-z]{1,10}\\.\\d{4}\\.\\d{1,4}|[a-z]{1,10}\\.\\d{1,4}|(?:nature|srep|ncomms)\\d{4,5}|(?!nature|srep|ncomms|[a-z]+(?:19|20)\\d\\d\\d)[a-z]{1,10}\\d{2,5})';

/** Nature and its sister journals. */
export const nature: Site = {
  hosts: ['www.nature.com'],
  grows: true,
  readUrl: readByRules(() => [
    [new RegExp(`/articles/${articleId}(?:[./_]|$)`), '10.1038/$1'],
    [
      new RegExp(
        `/journal/(?:v\\d+/n\\d+|vaop/ncurrent)/(?:abs|full|pdf|extref|suppinfo|fig_tab)/${articleId}(?:[./_]|$)`,
      ),
      '10.1038/$1',
    ],
    [
      /^[^/]+\/[\w-]+\/(?:$|index|journal\/(?:v\d+\/n\d+\/)?(?:index\.\w+)?$|(?:volumes|articles|research-articles|news)\b)/,
    ],
    // Files have no page that could decide; the journals that left the dots out have a number after the year.
    [
      /\/journal\/.+\/(?:pdf|extref)\/(?!nature|srep|ncomms)([a-z]{2,10})(20[01]\d)(\d{1,3})(?:\D|$)/,
      '10.1038/$1.$2.$3',
    ],
    [/\/siteindex/],
  ]),
};

import { listPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'an article with references',
    url: 'https://en.wikipedia.org/wiki/AlphaFold',
    html: listPage('an article with references', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'one in another language',
    url: 'https://de.wikipedia.org/wiki/AlphaFold',
    html: listPage('one in another language', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

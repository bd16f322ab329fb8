import { listPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'works',
    url: 'https://openalex.org/works?page=1&filter=default.search%3Agenesis',
    html: listPage('works', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'an author',
    url: 'https://openalex.org/A5012345678',
    html: listPage('an author', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

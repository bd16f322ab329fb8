import { listPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'an author',
    url: 'https://dblp.org/pid/12/3456.html',
    html: listPage('an author', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'a record',
    url: 'https://dblp.org/rec/journals/mia/ZhouSSRGCL21.html',
    html: listPage('a record', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

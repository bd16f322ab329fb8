import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.aging-us.com/article/204788/text',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.18632/aging.204788'],
    ]),
    subject: ['doi:10.18632/aging.204788'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its abstract',
    url: 'https://www.aging-us.com/article/204788',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.18632/aging.204788'],
    ]),
    subject: ['doi:10.18632/aging.204788'],
  },
  {
    title: 'an issue',
    url: 'https://www.aging-us.com/issue/v15i11',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

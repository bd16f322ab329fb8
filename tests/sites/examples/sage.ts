import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://journals.sagepub.com/doi/10.1177/11779322241272387',
    html: paperPage('A paper', [
      ['dc.Title', 'A paper'],
      ['dc.Identifier', '10.1177/11779322241272387'],
    ]),
    subject: ['doi:10.1177/11779322241272387'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its reader',
    url: 'https://journals.sagepub.com/doi/reader/10.1177/11779322241272387',
    html: paperPage('A paper', [
      ['dc.Title', 'A paper'],
      ['dc.Identifier', '10.1177/11779322241272387'],
    ]),
    subject: ['doi:10.1177/11779322241272387'],
  },
  {
    title: 'a journal',
    url: 'https://journals.sagepub.com/home/bbi/browse',
    html: listPage('a journal', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

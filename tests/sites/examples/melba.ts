import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.melba-journal.org/papers/2025:001.html',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.59275/j.melba.2025-8bad'],
    ]),
    subject: ['doi:10.59275/j.melba.2025-8bad'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'without www',
    url: 'https://melba-journal.org/2025:001',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.59275/j.melba.2025-8bad'],
    ]),
    subject: ['doi:10.59275/j.melba.2025-8bad'],
  },
  {
    title: 'the papers',
    url: 'https://www.melba-journal.org/archive/',
    html: listPage('the papers', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

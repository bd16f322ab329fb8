import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.hindawi.com/journals/ija/2014/801626/',
    html: paperPage('A paper on antennas', [
      ['citation_title', 'A paper on antennas'],
      ['citation_doi', '10.1155/2014/801626'],
    ]),
    subject: ['doi:10.1155/2014/801626'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://downloads.hindawi.com/journals/ija/2014/801626.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1155/2014/801626'],
  },
  {
    title: 'a journal',
    url: 'https://www.hindawi.com/journals/ija/contents/',
    html: listPage('journal', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.thno.org/v13p0001.htm',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.7150/thno.77532'],
    ]),
    subject: ['doi:10.7150/thno.77532'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'in another journal’s frame',
    url: 'https://www.thno.org/v13p0001.htm?print=1',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.7150/thno.77532'],
    ]),
    subject: ['doi:10.7150/thno.77532'],
  },
  {
    title: 'a volume',
    url: 'https://www.thno.org/ms/archive',
    html: listPage('a volume', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

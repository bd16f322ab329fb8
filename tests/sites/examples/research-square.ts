import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.researchsquare.com/article/rs-9652631/v1',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.21203/rs.3.rs-9652631/v1'],
    ]),
    subject: ['doi:10.21203/rs.3.rs-9652631/v1'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://assets.researchsquare.com/files/rs-9652631/v1/0a1b2c3d.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.21203/rs.3.rs-9652631/v1'],
  },
  {
    title: 'a search',
    url: 'https://www.researchsquare.com/browse?offset=0',
    html: listPage('a search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.karger.com/Article/Abstract/322318',
    html: paperPage('A paper of 2010', [
      ['citation_title', 'A paper of 2010'],
      ['citation_doi', '10.1159/000322318'],
    ]),
    subject: ['doi:10.1159/000322318'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.karger.com/Article/PDF/322318',
    contentType: 'application/pdf',
    subject: ['doi:10.1159/000322318'],
  },
  {
    title: 'a search',
    url: 'https://karger.com/search',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

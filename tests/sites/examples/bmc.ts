import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://jcheminf.biomedcentral.com/articles/10.1186/s13321-025-01121-1',
    html: paperPage('All-atom protein sequence design using discrete diffusion models', [
      ['citation_title', 'All-atom protein sequence design using discrete diffusion models'],
      ['citation_doi', '10.1186/s13321-025-01121-1'],
    ]),
    subject: ['doi:10.1186/s13321-025-01121-1'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://jcheminf.biomedcentral.com/counter/pdf/10.1186/s13321-025-01121-1.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1186/s13321-025-01121-1'],
  },
  {
    title: 'a list',
    url: 'https://jcheminf.biomedcentral.com/articles',
    html: listPage('list', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'a paper on the former host',
    url: 'http://www.biomedcentral.com/1471-2148/12/114',
    html: paperPage('A paper of 2012', []),
    subject: ['doi:10.1186/1471-2148-12-114'],
  },
];

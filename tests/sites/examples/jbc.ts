import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'http://www.jbc.org/content/early/2001/01/08/jbc.M011064200',
    html: paperPage('A paper of 2001', [
      ['citation_title', 'A paper of 2001'],
      ['citation_doi', '10.1074/jbc.M011064200'],
    ]),
    subject: ['doi:10.1074/jbc.m011064200'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'http://www.jbc.org/content/early/2001/01/08/jbc.M011064200.full.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1074/jbc.m011064200'],
  },
  {
    title: 'a issue',
    url: 'https://www.jbc.org/current',
    html: listPage('issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

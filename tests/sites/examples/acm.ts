import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://dl.acm.org/doi/10.1145/3580305.3599468',
    html: paperPage('Pre-training Antibody Language Models for Antigen-Specific Computational Antibody Design', [
      ['dc.Identifier', '10.1145/3580305.3599468'],
      ['publication_doi', '10.1145/3580305.3599468'],
    ]),
    subject: ['doi:10.1145/3580305.3599468'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://dl.acm.org/doi/pdf/10.1145/3580305.3599468',
    contentType: 'application/pdf',
    subject: ['doi:10.1145/3580305.3599468'],
  },
  {
    title: 'a proceedings',
    url: 'https://dl.acm.org/doi/proceedings/10.1145/3580305',
    html: listPage('proceedings', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

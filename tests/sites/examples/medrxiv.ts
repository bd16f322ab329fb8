import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.medrxiv.org/content/10.1101/2025.01.09.25320293v1',
    html: paperPage('A foundation model for clinical records', [
      ['citation_title', 'A foundation model for clinical records'],
      ['citation_doi', '10.1101/2025.01.09.25320293'],
    ]),
    subject: ['doi:10.1101/2025.01.09.25320293'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.medrxiv.org/content/10.1101/2025.01.09.25320293v1.full.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1101/2025.01.09.25320293'],
  },
  {
    title: 'a collection',
    url: 'https://www.medrxiv.org/collection/health-informatics',
    html: listPage('collection', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.cambridge.org/core/journals/qrb-discovery/article/a-paper/0A1B2C3D4E5F60718293A4B5C6D7E8F9',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1017/qrd.2023.5'],
    ]),
    subject: ['doi:10.1017/qrd.2023.5'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its core reader',
    url: 'https://www.cambridge.org/core/services/aop-cambridge-core/content/view/S2633289223000054',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1017/qrd.2023.5'],
    ]),
    subject: ['doi:10.1017/qrd.2023.5'],
  },
  {
    title: 'an issue',
    url: 'https://www.cambridge.org/core/journals/qrb-discovery/all-issues',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

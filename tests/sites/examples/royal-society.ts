import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://royalsocietypublishing.org/doi/10.1098/rsif.2024.0001',
    html: paperPage('A paper', [
      ['dc.Title', 'A paper'],
      ['dc.Identifier', '10.1098/rsif.2024.0001'],
    ]),
    subject: ['doi:10.1098/rsif.2024.0001'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://royalsocietypublishing.org/doi/pdf/10.1098/rsif.2024.0001',
    contentType: 'application/pdf',
    subject: ['doi:10.1098/rsif.2024.0001'],
  },
  {
    title: 'an issue',
    url: 'https://royalsocietypublishing.org/toc/rsif/21/210',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.embopress.org/doi/full/10.15252/msb.202211517',
    html: paperPage('A paper', [
      ['dc.Title', 'A paper'],
      ['dc.Identifier', '10.15252/msb.202211517'],
    ]),
    subject: ['doi:10.15252/msb.202211517'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.embopress.org/doi/pdf/10.15252/msb.202211517',
    contentType: 'application/pdf',
    subject: ['doi:10.15252/msb.202211517'],
  },
  {
    title: 'an issue',
    url: 'https://www.embopress.org/toc/17444292/2023/19/6',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

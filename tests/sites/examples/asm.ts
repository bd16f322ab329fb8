import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://journals.asm.org/doi/10.1128/msystems.00001-24',
    html: paperPage('A paper', [
      ['dc.Title', 'A paper'],
      ['dc.Identifier', '10.1128/msystems.00001-24'],
    ]),
    subject: ['doi:10.1128/msystems.00001-24'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://journals.asm.org/doi/pdf/10.1128/msystems.00001-24',
    contentType: 'application/pdf',
    subject: ['doi:10.1128/msystems.00001-24'],
  },
  {
    title: 'an issue',
    url: 'https://journals.asm.org/toc/msystems/9/1',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

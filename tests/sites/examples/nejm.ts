import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://ai.nejm.org/doi/full/10.1056/AIoa2300001',
    html: paperPage('A paper', [
      ['dc.Title', 'A paper'],
      ['dc.Identifier', '10.1056/AIoa2300001'],
    ]),
    subject: ['doi:10.1056/aioa2300001'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://ai.nejm.org/doi/pdf/10.1056/AIoa2300001',
    contentType: 'application/pdf',
    subject: ['doi:10.1056/aioa2300001'],
  },
  {
    title: 'an issue',
    url: 'https://www.nejm.org/toc/nejm/390/1',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.annualreviews.org/content/journals/10.1146/annurev-biodatasci-102423-120000',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1146/annurev-biodatasci-102423-120000'],
    ]),
    subject: ['doi:10.1146/annurev-biodatasci-102423-120000'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.annualreviews.org/deliver/fulltext/biodatasci/8/1/annurev-biodatasci-102423-120000.pdf?itemId=/content/journals/10.1146/annurev-biodatasci-102423-120000',
    contentType: 'application/pdf',
    subject: ['doi:10.1146/annurev-biodatasci-102423-120000'],
  },
  {
    title: 'a journal',
    url: 'https://www.annualreviews.org/content/journals/biodatasci',
    html: listPage('a journal', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://iopscience.iop.org/article/10.1088/2632-2153/ad0001',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1088/2632-2153/ad0001'],
    ]),
    subject: ['doi:10.1088/2632-2153/ad0001'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://iopscience.iop.org/article/10.1088/2632-2153/ad0001/pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1088/2632-2153/ad0001'],
  },
  {
    title: 'a journal',
    url: 'https://iopscience.iop.org/journal/2632-2153',
    html: listPage('a journal', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

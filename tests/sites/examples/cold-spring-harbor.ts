import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://genome.cshlp.org/content/34/1/1.full',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1101/gr.278000.123'],
    ]),
    subject: ['doi:10.1101/gr.278000.123'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'an early PDF',
    url: 'https://genome.cshlp.org/content/early/2024/01/02/gr.278000.123.full.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1101/gr.278000.123'],
  },
  {
    title: 'an issue',
    url: 'https://genome.cshlp.org/content/34/1.toc',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

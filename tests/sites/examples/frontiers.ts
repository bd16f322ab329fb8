import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.frontiersin.org/journals/immunology/articles/10.3389/fimmu.2024.1392477/full',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.3389/fimmu.2024.1392477'],
    ]),
    subject: ['doi:10.3389/fimmu.2024.1392477'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.frontiersin.org/journals/immunology/articles/10.3389/fimmu.2024.1392477/pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.3389/fimmu.2024.1392477'],
  },
  {
    title: 'a journal',
    url: 'https://www.frontiersin.org/journals/immunology',
    html: listPage('a journal', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

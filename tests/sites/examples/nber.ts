import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.nber.org/papers/w29971',
    html: paperPage('A working paper', [
      ['citation_title', 'A working paper'],
      ['citation_doi', '10.3386/w29971'],
    ]),
    subject: ['doi:10.3386/w29971'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.nber.org/papers/w29971.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.3386/w29971'],
  },
  {
    title: 'a search',
    url: 'https://www.nber.org/search?q=work',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

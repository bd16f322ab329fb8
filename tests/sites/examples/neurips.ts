import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://proceedings.neurips.cc/paper_files/paper/2024/hash/0a1b2c3d4e5f60718293a4b5c6d7e8f9-Abstract-Conference.html',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.52202/079017-1239'],
    ]),
    subject: ['doi:10.52202/079017-1239'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'on the other host',
    url: 'https://papers.neurips.cc/paper_files/paper/2024/hash/0a1b2c3d4e5f60718293a4b5c6d7e8f9-Abstract-Conference.html',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.52202/079017-1239'],
    ]),
    subject: ['doi:10.52202/079017-1239'],
  },
  {
    title: 'a year',
    url: 'https://proceedings.neurips.cc/paper_files/paper/2024',
    html: listPage('a year', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

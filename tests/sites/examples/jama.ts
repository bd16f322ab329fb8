import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://jamanetwork.com/journals/jama/fullarticle/2800001',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1001/jama.2024.0001'],
    ]),
    subject: ['doi:10.1001/jama.2024.0001'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its abstract',
    url: 'https://jamanetwork.com/journals/jama/article-abstract/2800001',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1001/jama.2024.0001'],
    ]),
    subject: ['doi:10.1001/jama.2024.0001'],
  },
  {
    title: 'a search',
    url: 'https://jamanetwork.com/searchresults?q=10.1001%2Fjama.2024.0001',
    html: listPage('a search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://pubs.aip.org/aip/jcp/article/160/1/014101/3000001/A-paper',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1063/5.0200001'],
    ]),
    subject: ['doi:10.1063/5.0200001'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'on the former platform',
    url: 'https://aip.scitation.org/doi/10.1063/5.0200001',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1063/5.0200001'],
    ]),
    subject: ['doi:10.1063/5.0200001'],
  },
  {
    title: 'an issue',
    url: 'https://pubs.aip.org/aip/jcp/issue/160/1',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

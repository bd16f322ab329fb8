import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.spiedigitallibrary.org/conference-proceedings-of-spie/12926/129260A/A-paper/10.1117/12.3000001.full',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1117/12.3000001'],
    ]),
    subject: ['doi:10.1117/12.3000001'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its short address',
    url: 'https://www.spiedigitallibrary.org/conference-proceedings-of-spie/12926/3000001/A-paper/10.1117/12.3000001.short',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1117/12.3000001'],
    ]),
    subject: ['doi:10.1117/12.3000001'],
  },
  {
    title: 'a volume',
    url: 'https://www.spiedigitallibrary.org/journals/journal-of-medical-imaging/volume-11/issue-1',
    html: listPage('a volume', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.mdpi.com/2218-273X/14/1/5',
    html: paperPage('A paper', [
      ['citation_doi', '10.3390/biom14010005'],
      ['prism.doi', '10.3390/biom14010005'],
      ['dc.identifier', '10.3390/biom14010005'],
    ]),
    subject: ['doi:10.3390/biom14010005'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its HTML',
    url: 'https://www.mdpi.com/2218-273X/14/1/5/htm',
    html: paperPage('A paper', [
      ['citation_doi', '10.3390/biom14010005'],
      ['prism.doi', '10.3390/biom14010005'],
      ['dc.identifier', '10.3390/biom14010005'],
    ]),
    subject: ['doi:10.3390/biom14010005'],
  },
  {
    title: 'a journal',
    url: 'https://www.mdpi.com/journal/biomolecules',
    html: listPage('a journal', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

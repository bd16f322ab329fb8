import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://aacrjournals.org/cancerres/article/84/1/1/700001/A-paper',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1158/0008-5472.CAN-23-0001'],
    ]),
    subject: ['doi:10.1158/0008-5472.can-23-0001'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'on the former platform',
    url: 'https://cancerres.aacrjournals.org/content/84/1/1',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1158/0008-5472.CAN-23-0001'],
    ]),
    subject: ['doi:10.1158/0008-5472.can-23-0001'],
  },
  {
    title: 'an issue',
    url: 'https://aacrjournals.org/cancerres/issue/84/1',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

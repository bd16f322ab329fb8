import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://journals.iucr.org/d/issues/2026/08/00/abc5001/index.html',
    html: paperPage('A paper', [
      ['citation_doi', '10.1107/S2059798326006054'],
      ['DC.identifier', '10.1107/S2059798326006054'],
    ]),
    subject: ['doi:10.1107/s2059798326006054'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'by its number',
    url: 'https://scripts.iucr.org/cgi-bin/paper?S2059798326006054',
    html: paperPage('A paper', [
      ['citation_doi', '10.1107/S2059798326006054'],
      ['DC.identifier', '10.1107/S2059798326006054'],
    ]),
    subject: ['doi:10.1107/s2059798326006054'],
  },
  {
    title: 'an issue',
    url: 'https://journals.iucr.org/d/issues/2026/08/00/isscontsbdy.html',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://acp.copernicus.org/articles/13/1689/2013/',
    html: paperPage('A paper on clouds', [
      ['citation_title', 'A paper on clouds'],
      ['citation_doi', '10.5194/acp-13-1689-2013'],
    ]),
    subject: ['doi:10.5194/acp-13-1689-2013'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://acp.copernicus.org/articles/13/1689/2013/acp-13-1689-2013.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.5194/acp-13-1689-2013'],
  },
  {
    title: 'a search',
    url: 'https://acp.copernicus.org/search.html',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

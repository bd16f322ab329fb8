import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.jci.org/articles/view/32496',
    html: paperPage('A paper of the JCI', [
      ['citation_title', 'A paper of the JCI'],
      ['citation_doi', '10.1172/JCI32496'],
    ]),
    subject: ['doi:10.1172/jci32496'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.jci.org/articles/view/32496/pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1172/jci32496'],
  },
  {
    title: 'a search',
    url: 'https://www.jci.org/search',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://peerj.com/articles/20980/',
    html: paperPage('LANTERN', [
      ['citation_title', 'LANTERN'],
      ['citation_doi', '10.7717/peerj.20980'],
    ]),
    subject: ['doi:10.7717/peerj.20980'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://peerj.com/articles/20980.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.7717/peerj.20980'],
  },
  {
    title: 'a search',
    url: 'https://peerj.com/search/?q=lantern',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.bmj.com/content/350/bmj.h696',
    html: paperPage('A paper of the BMJ', [
      ['citation_title', 'A paper of the BMJ'],
      ['citation_doi', '10.1136/bmj.h696'],
    ]),
    subject: ['doi:10.1136/bmj.h696'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.bmj.com/content/350/bmj.h696.full.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1136/bmj.h696'],
  },
  {
    title: 'a search',
    url: 'https://www.bmj.com/search/advanced',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://pubs.rsc.org/en/content/articlelanding/2019/sc/c8sc04175j',
    html: paperPage('Learning continuous and data-driven molecular descriptors', [
      ['citation_title', 'Learning continuous and data-driven molecular descriptors'],
      ['citation_doi', '10.1039/C8SC04175J'],
    ]),
    subject: ['doi:10.1039/c8sc04175j'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://pubs.rsc.org/en/content/articlepdf/2019/sc/c8sc04175j',
    contentType: 'application/pdf',
    subject: ['doi:10.1039/c8sc04175j'],
  },
  {
    title: 'a journal',
    url: 'https://pubs.rsc.org/en/journals/journalissues/sc',
    html: listPage('journal', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

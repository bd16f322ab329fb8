import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://zenodo.org/records/15203813',
    html: paperPage('A data set', [
      ['citation_title', 'A data set'],
      ['citation_doi', '10.5281/zenodo.15203813'],
    ]),
    subject: ['doi:10.5281/zenodo.15203813'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://zenodo.org/records/15203813/files/paper.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.5281/zenodo.15203813'],
  },
  {
    title: 'a community',
    url: 'https://zenodo.org/communities/biology',
    html: listPage('community', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

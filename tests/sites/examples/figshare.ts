import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'an item',
    url: 'https://figshare.com/articles/dataset/A_data_set/12345678/2',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.6084/m9.figshare.12345678.v2'],
    ]),
    subject: ['doi:10.6084/m9.figshare.12345678.v2'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'a publisher’s portal',
    url: 'https://acs.figshare.com/articles/dataset/A_data_set/12345678/2',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.6084/m9.figshare.12345678.v2'],
    ]),
    subject: ['doi:10.6084/m9.figshare.12345678.v2'],
  },
  {
    title: 'a project',
    url: 'https://figshare.com/projects/A_project/12345',
    html: listPage('a project', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.preprints.org/manuscript/202401.0123/v1',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.20944/preprints202401.0123.v1'],
    ]),
    subject: ['doi:10.20944/preprints202401.0123.v1'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.preprints.org/manuscript/202401.0123/v1/download',
    contentType: 'application/pdf',
    subject: ['doi:10.20944/preprints202401.0123.v1'],
  },
  {
    title: 'a search',
    url: 'https://www.preprints.org/search?search1=10.20944',
    html: listPage('a search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

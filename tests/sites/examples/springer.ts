import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://link.springer.com/chapter/10.1007/978-3-030-32251-9_42',
    html: paperPage('Models Genesis: Generic Autodidactic Models for 3D Medical Image Analysis', [
      ['citation_title', 'Models Genesis: Generic Autodidactic Models for 3D Medical Image Analysis'],
      ['citation_doi', '10.1007/978-3-030-32251-9_42'],
      ['citation_isbn', '978-3-030-32251-9'],
    ]),
    subject: ['doi:10.1007/978-3-030-32251-9_42'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://link.springer.com/content/pdf/10.1007/978-3-030-32251-9_42.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1007/978-3-030-32251-9_42'],
  },
  {
    title: 'a search',
    url: 'https://link.springer.com/search?query=models+genesis',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

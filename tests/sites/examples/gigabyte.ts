import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://gigabytejournal.com/articles/148',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.46471/gigabyte.148'],
    ]),
    subject: ['doi:10.46471/gigabyte.148'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF by the DOI',
    url: 'https://gigabytejournal.com/articles/pdf?doi=10.46471/gigabyte.148',
    contentType: 'application/pdf',
    subject: ['doi:10.46471/gigabyte.148'],
  },
  {
    title: 'the articles',
    url: 'https://gigabytejournal.com/browse/articles',
    html: listPage('the articles', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4123456',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.2139/ssrn.4123456'],
    ]),
    subject: ['doi:10.2139/ssrn.4123456'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its download',
    url: 'https://papers.ssrn.com/sol3/Delivery.cfm/SSRN_ID4123456_code1.pdf?abstractid=4123456',
    contentType: 'application/pdf',
    subject: ['doi:10.2139/ssrn.4123456'],
  },
  {
    title: 'an author',
    url: 'https://papers.ssrn.com/sol3/cf_dev/AbsByAuth.cfm?per_id=123',
    html: listPage('an author', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://academic.oup.com/bioinformatics/article/40/11/btae618/7845256',
    html: paperPage('Addressing the antibody germline bias', [
      ['citation_title', 'Addressing the antibody germline bias'],
      ['citation_doi', '10.1093/bioinformatics/btae618'],
    ]),
    subject: ['doi:10.1093/bioinformatics/btae618'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://academic.oup.com/bioinformatics/advance-article-pdf/doi/10.1093/bioinformatics/btae618/59998877/btae618.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1093/bioinformatics/btae618'],
  },
  {
    title: 'a issue',
    url: 'https://academic.oup.com/bioinformatics/issue/40/11',
    html: listPage('issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'a home page',
    url: 'https://academic.oup.com/bioinformatics/',
    html: listPage('Bioinformatics', twoWorks),
    subject: [],
  },
  {
    title: 'an early paper on the former host',
    url: 'http://nar.oxfordjournals.org/content/early/2013/11/21/nar.gkt1163.full.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1093/nar/gkt1163'],
  },
];

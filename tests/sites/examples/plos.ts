import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://journals.plos.org/ploscompbiol/article?id=10.1371/journal.pcbi.1013774',
    html: paperPage('BAGEL: Protein engineering via exploration of an energy landscape', [
      ['citation_title', 'BAGEL: Protein engineering via exploration of an energy landscape'],
      ['citation_doi', '10.1371/journal.pcbi.1013774'],
    ]),
    subject: ['doi:10.1371/journal.pcbi.1013774'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://journals.plos.org/ploscompbiol/article/file?id=10.1371/journal.pcbi.1013774&type=printable',
    contentType: 'application/pdf',
    subject: ['doi:10.1371/journal.pcbi.1013774'],
  },
  {
    title: 'a search',
    url: 'https://journals.plos.org/ploscompbiol/search?q=bagel',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'a paper on a former host',
    url: 'http://www.plosone.org/article/info%3Adoi%2F10.1371%2Fjournal.pone.0031314',
    html: paperPage('A paper of 2012', []),
    subject: ['doi:10.1371/journal.pone.0031314'],
  },
];

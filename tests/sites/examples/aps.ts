import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://journals.aps.org/prxlife/abstract/10.1103/PRXLife.1.013001',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1103/PRXLife.1.013001'],
    ]),
    subject: ['doi:10.1103/prxlife.1.013001'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://journals.aps.org/prxlife/pdf/10.1103/PRXLife.1.013001',
    contentType: 'application/pdf',
    subject: ['doi:10.1103/prxlife.1.013001'],
  },
  {
    title: 'an issue',
    url: 'https://journals.aps.org/prxlife/issues/1/1',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

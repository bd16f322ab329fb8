import { listPage, paperPage, type SiteExample } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a forum',
    url: 'https://openreview.net/forum?id=TUh4GDposM',
    html: paperPage('AANet', [
      ['citation_title', 'AANet'],
      ['citation_pdf_url', 'https://openreview.net/pdf?id=TUh4GDposM'],
    ]),
    subject: ['openreview:TUh4GDposM'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'a PDF',
    url: 'https://openreview.net/pdf?id=TUh4GDposM',
    contentType: 'application/pdf',
    subject: ['openreview:TUh4GDposM'],
  },
  {
    title: 'a conference',
    url: 'https://openreview.net/group?id=ICLR.cc/2026/Conference',
    html: listPage('ICLR 2026', ['/forum?id=TUh4GDposM', '/forum?id=8tQdwSCJmA']),
    subject: [],
    mentions: ['openreview:TUh4GDposM', 'openreview:8tQdwSCJmA'],
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.isca-archive.org/interspeech_2023/doe23_interspeech.html',
    html: paperPage('A paper', [['citation_title', 'A paper']], `<p>doi: 10.21437/Interspeech.2023-123</p>`),
    subject: ['doi:10.21437/interspeech.2023-123'],
  },
  {
    title: 'without tags',
    url: 'https://www.isca-archive.org/interspeech_2023/doe23b_interspeech.html',
    html: paperPage('A paper', [['citation_title', 'A paper']], `<p>doi: 10.21437/Interspeech.2023-123</p>`),
    subject: ['doi:10.21437/interspeech.2023-123'],
  },
  {
    title: 'a conference',
    url: 'https://www.isca-archive.org/interspeech_2023/index.html',
    html: listPage('a conference', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

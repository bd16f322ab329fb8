import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.atlantis-press.com/proceedings/abc-25/126000001',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.2991/978-94-6463-805-9_22'],
    ]),
    subject: ['doi:10.2991/978-94-6463-805-9_22'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its view',
    url: 'https://www.atlantis-press.com/proceedings/abc-25/126000001/view',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.2991/978-94-6463-805-9_22'],
    ]),
    subject: ['doi:10.2991/978-94-6463-805-9_22'],
  },
  {
    title: 'the publishing program',
    url: 'https://www.atlantis-press.com/search?q=10.2991%2F978-94-6463-805-9_22',
    html: listPage('the publishing program', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.ijcai.org/proceedings/2025/840',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.24963/ijcai.2025/840'],
    ]),
    subject: ['doi:10.24963/ijcai.2025/840'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its older address',
    url: 'https://www.ijcai.org/Proceedings/2025/840',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.24963/ijcai.2025/840'],
    ]),
    subject: ['doi:10.24963/ijcai.2025/840'],
  },
  {
    title: 'the proceedings',
    url: 'https://www.ijcai.org/proceedings/2025/',
    html: listPage('the proceedings', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.tandfonline.com/doi/full/10.1080/19420862.2023.2248671',
    html: paperPage('A paper', [
      ['dc.Title', 'A paper'],
      ['dc.Identifier', '10.1080/19420862.2023.2248671'],
    ]),
    subject: ['doi:10.1080/19420862.2023.2248671'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.tandfonline.com/doi/pdf/10.1080/19420862.2023.2248671',
    contentType: 'application/pdf',
    subject: ['doi:10.1080/19420862.2023.2248671'],
  },
  {
    title: 'an issue',
    url: 'https://www.tandfonline.com/toc/kmab20/15/1',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

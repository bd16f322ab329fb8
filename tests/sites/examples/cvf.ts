import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://openaccess.thecvf.com/content/CVPR2024/html/Doe_A_Paper_CVPR_2024_paper.html',
    html: paperPage(
      'A paper',
      [['citation_title', 'A paper']],
      `<div id="content">[<a href="/content/CVPR2024/papers/paper.pdf">pdf</a>] [<a href="http://arxiv.org/abs/2403.12345">arXiv</a>]</div>`,
    ),
    subject: ['arxiv:2403.12345'],
  },
  {
    title: 'an older address',
    url: 'https://openaccess.thecvf.com/content_CVPR_2020/html/Doe_A_Paper_CVPR_2020_paper.html',
    html: paperPage(
      'A paper',
      [['citation_title', 'A paper']],
      `<div id="content">[<a href="/content/CVPR2024/papers/paper.pdf">pdf</a>] [<a href="http://arxiv.org/abs/2403.12345">arXiv</a>]</div>`,
    ),
    subject: ['arxiv:2403.12345'],
  },
  {
    title: 'a conference',
    url: 'https://openaccess.thecvf.com/CVPR2024?day=all',
    html: listPage('a conference', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

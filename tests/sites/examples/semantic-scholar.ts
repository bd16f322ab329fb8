import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.semanticscholar.org/paper/Models-Genesis-Zhou-Sodha/0123456789abcdef0123456789abcdef01234567',
    html: paperPage(
      'Models Genesis',
      [['citation_title', 'Models Genesis']],
      `<ul><li><section class="doi"><span>DOI:</span><a class="doi__link" href="https://doi.org/10.1016/j.media.2020.101840">10.1016/j.media.2020.101840</a></section></li></ul>`,
    ),
    subject: ['doi:10.1016/j.media.2020.101840'],
  },
  {
    title: 'its reader',
    url: 'https://www.semanticscholar.org/reader/0123456789abcdef0123456789abcdef01234567',
    html: paperPage(
      'Models Genesis',
      [['citation_title', 'Models Genesis']],
      `<ul><li><section class="doi"><span>DOI:</span><a class="doi__link" href="https://doi.org/10.1016/j.media.2020.101840">10.1016/j.media.2020.101840</a></section></li></ul>`,
    ),
    subject: ['doi:10.1016/j.media.2020.101840'],
  },
  {
    title: 'a search',
    url: 'https://www.semanticscholar.org/search?q=10.1016%2Fj.media.2020.101840&sort=relevance',
    html: listPage('a search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

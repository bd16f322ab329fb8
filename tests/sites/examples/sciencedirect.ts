import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.sciencedirect.com/science/article/abs/pii/S1361841520302048',
    html: paperPage('Models Genesis', [
      ['citation_pii', 'S1361841520302048'],
      ['citation_doi', '10.1016/j.media.2020.101840'],
      ['citation_title', 'Models Genesis'],
    ]),
    subject: ['doi:10.1016/j.media.2020.101840'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its full text',
    url: 'https://www.sciencedirect.com/science/article/pii/S1361841520302048',
    html: paperPage('Models Genesis', [
      ['citation_pii', 'S1361841520302048'],
      ['citation_doi', '10.1016/j.media.2020.101840'],
      ['citation_title', 'Models Genesis'],
    ]),
    subject: ['doi:10.1016/j.media.2020.101840'],
  },
  {
    title: 'a search',
    url: 'https://www.sciencedirect.com/search?qs=10.1016%2Fj.media.2020.101840',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'a paper in a template before the meta tags',
    url: 'https://www.sciencedirect.com/science/article/pii/S1055790314003601',
    html: paperPage(
      'A paper of 2014',
      [],
      `<script>SDM.pm.doi = '10.1016/j.ympev.2014.10.009'; SDM.doi = '10.1016/j.ympev.2014.10.009';</script><a class="doi" href="https://doi.org/10.1038/ncomms6149">cited</a>`,
    ),
    subject: ['doi:10.1016/j.ympev.2014.10.009'],
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.thelancet.com/journals/landig/article/PIIS2589-7500(24)00001-2/fulltext',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1016/S2589-7500(24)00001-2'],
    ]),
    subject: ['doi:10.1016/s2589-7500(24)00001-2'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its abstract',
    url: 'https://www.thelancet.com/journals/landig/article/PIIS2589-7500(24)00001-2/abstract',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.1016/S2589-7500(24)00001-2'],
    ]),
    subject: ['doi:10.1016/s2589-7500(24)00001-2'],
  },
  {
    title: 'an issue',
    url: 'https://www.thelancet.com/journals/landig/issue/current',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

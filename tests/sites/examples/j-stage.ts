import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

const paper = paperPage('A paper', [
  ['citation_title', 'A paper'],
  ['citation_doi', '10.2116/analsci.21.1479'],
  ['doi', '10.2116/analsci.21.1479'],
]);

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.jstage.jst.go.jp/article/analsci/21/12/21_12_1479/_article',
    html: paper,
    subject: ['doi:10.2116/analsci.21.1479'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'it in Japanese',
    url: 'https://www.jstage.jst.go.jp/article/analsci/21/12/21_12_1479/_article/-char/ja',
    html: paper,
    subject: ['doi:10.2116/analsci.21.1479'],
  },
  {
    title: 'a journal',
    url: 'https://www.jstage.jst.go.jp/browse/analsci/21/12/_contents',
    html: listPage('Analytical Sciences', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

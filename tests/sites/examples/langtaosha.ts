import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.langtaosha.org.cn/index.php/lts/preprint/view/75',
    html: paperPage('A paper', [
      ['DC.Title', 'A paper'],
      ['DC.Identifier.DOI', '10.65215/ltspreprints.2025.12.30.000075'],
      ['citation_doi', '10.65215/ltspreprints.2025.12.30.000075'],
    ]),
    subject: ['doi:10.65215/ltspreprints.2025.12.30.000075'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'a version',
    url: 'https://www.langtaosha.org.cn/index.php/lts/preprint/view/75/version/80',
    html: paperPage('A paper', [
      ['DC.Title', 'A paper'],
      ['DC.Identifier.DOI', '10.65215/ltspreprints.2025.12.30.000075'],
      ['citation_doi', '10.65215/ltspreprints.2025.12.30.000075'],
    ]),
    subject: ['doi:10.65215/ltspreprints.2025.12.30.000075'],
  },
  {
    title: 'the archive',
    url: 'https://www.langtaosha.org.cn/index.php/lts/search/search?query=genome',
    html: listPage('the archive', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

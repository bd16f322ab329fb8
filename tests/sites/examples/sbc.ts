import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://sol.sbc.org.br/index.php/bsb/article/view/32600',
    html: paperPage('A paper', [
      ['DC.Identifier.DOI', '10.5753/bsb.2024.244804'],
      ['citation_doi', '10.5753/bsb.2024.244804'],
    ]),
    subject: ['doi:10.5753/bsb.2024.244804'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF in a frame',
    url: 'https://sol.sbc.org.br/index.php/bsb/article/view/32600/32400',
    html: paperPage('A paper', [
      ['DC.Identifier.DOI', '10.5753/bsb.2024.244804'],
      ['citation_doi', '10.5753/bsb.2024.244804'],
    ]),
    subject: ['doi:10.5753/bsb.2024.244804'],
  },
  {
    title: 'the issue',
    url: 'https://sol.sbc.org.br/index.php/bsb/issue/view/1500',
    html: listPage('the issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://ojs.aaai.org/index.php/AAAI/article/view/27749',
    html: paperPage('A paper', [
      ['DC.Identifier', '27749'],
      ['DC.Identifier.DOI', '10.1609/aaai.v38i1.27749'],
      ['citation_doi', '10.1609/aaai.v38i1.27749'],
    ]),
    subject: ['doi:10.1609/aaai.v38i1.27749'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF in a frame',
    url: 'https://ojs.aaai.org/index.php/AAAI/article/view/27749/27500',
    html: paperPage('A paper', [
      ['DC.Identifier', '27749'],
      ['DC.Identifier.DOI', '10.1609/aaai.v38i1.27749'],
      ['citation_doi', '10.1609/aaai.v38i1.27749'],
    ]),
    subject: ['doi:10.1609/aaai.v38i1.27749'],
  },
  {
    title: 'an issue',
    url: 'https://ojs.aaai.org/index.php/AAAI/issue/view/576',
    html: listPage('an issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

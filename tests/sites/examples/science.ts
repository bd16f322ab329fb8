import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.science.org/doi/10.1126/science.ade2574',
    html: paperPage('Evolutionary-scale prediction of atomic-level protein structure with a language model', [
      ['dc.Identifier', '10.1126/science.ade2574'],
      ['citation_doi', '10.1126/science.ade2574'],
    ]),
    subject: ['doi:10.1126/science.ade2574'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.science.org/doi/epdf/10.1126/science.ade2574',
    contentType: 'application/pdf',
    subject: ['doi:10.1126/science.ade2574'],
  },
  {
    title: 'a issue',
    url: 'https://www.science.org/toc/science/379/6637',
    html: listPage('issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.pnas.org/doi/full/10.1073/pnas.2216697120',
    html: paperPage('Structure-based prediction of T cell receptor:peptide-MHC interactions', [
      ['dc.Identifier', '10.1073/pnas.2216697120'],
      ['publication_doi', '10.1073/pnas.2216697120'],
      ['citation_doi', '10.1073/pnas.2216697120'],
    ]),
    subject: ['doi:10.1073/pnas.2216697120'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.pnas.org/doi/pdf/10.1073/pnas.2216697120',
    contentType: 'application/pdf',
    subject: ['doi:10.1073/pnas.2216697120'],
  },
  {
    title: 'a issue',
    url: 'https://www.pnas.org/toc/pnas/120/9',
    html: listPage('issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'an early paper on the former platform',
    url: 'http://www.pnas.org/content/early/2011/06/08/1016437108.full.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1073/pnas.1016437108'],
  },
];

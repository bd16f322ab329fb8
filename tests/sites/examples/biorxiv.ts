import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.biorxiv.org/content/10.1101/2025.06.26.661135v2',
    html: paperPage('State: Predicting cellular responses to perturbation', [
      ['citation_title', 'State: Predicting cellular responses to perturbation'],
      ['citation_doi', '10.1101/2025.06.26.661135'],
      ['citation_id', '2025.06.26.661135v2'],
    ]),
    subject: ['doi:10.1101/2025.06.26.661135'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.biorxiv.org/content/biorxiv/early/2025/07/10/2025.06.26.661135.full.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1101/2025.06.26.661135'],
  },
  {
    title: 'a search',
    url: 'https://www.biorxiv.org/search/10.1101%2F2025.06.26.661135',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'a link by its DOI',
    url: 'https://www.biorxiv.org/lookup/doi/10.1101/2025.06.26.661135',
    html: paperPage('State: Predicting cellular responses to perturbation', [
      ['citation_title', 'State: Predicting cellular responses to perturbation'],
      ['citation_doi', '10.1101/2025.06.26.661135'],
    ]),
    subject: ['doi:10.1101/2025.06.26.661135'],
  },
  {
    title: 'the full text of a version',
    url: 'https://www.biorxiv.org/content/10.1101/2025.06.26.661135v2.full-text',
    html: paperPage('State: Predicting cellular responses to perturbation', [
      ['citation_title', 'State: Predicting cellular responses to perturbation'],
      ['citation_doi', '10.1101/2025.06.26.661135'],
    ]),
    subject: ['doi:10.1101/2025.06.26.661135'],
  },
  {
    title: 'a preprint of the newer prefix',
    url: 'https://www.biorxiv.org/content/10.64898/2026.01.12.698995v1.full.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.64898/2026.01.12.698995'],
  },
];

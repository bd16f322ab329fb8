import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://chemrxiv.org/engage/chemrxiv/article-details/65a1b2c3d4e5f60718293a4b',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.26434/chemrxiv-2024-abcde'],
    ]),
    subject: ['doi:10.26434/chemrxiv-2024-abcde'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'at its DOI',
    url: 'https://chemrxiv.org/doi/full/10.26434/chemrxiv-2024-abcde',
    html: paperPage('A paper', [
      ['citation_title', 'A paper'],
      ['citation_doi', '10.26434/chemrxiv-2024-abcde'],
    ]),
    subject: ['doi:10.26434/chemrxiv-2024-abcde'],
  },
  {
    title: 'a category',
    url: 'https://chemrxiv.org/engage/chemrxiv/category-dashboard/605c72ef153207001f6470ce/search',
    html: listPage('a category', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

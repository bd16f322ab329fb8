import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a data set',
    url: 'https://datadryad.org/dataset/doi:10.5061/dryad.abcde1234',
    html: paperPage('A paper', []),
    subject: ['doi:10.5061/dryad.abcde1234'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its older address',
    url: 'https://datadryad.org/stash/dataset/doi:10.5061/dryad.abcde1234',
    html: paperPage('A paper', []),
    subject: ['doi:10.5061/dryad.abcde1234'],
  },
  {
    title: 'a search',
    url: 'https://datadryad.org/search?q=10.5061',
    html: listPage('a search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

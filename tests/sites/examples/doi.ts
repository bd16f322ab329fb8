import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a DOI that leads nowhere',
    url: 'https://doi.org/10.52202/079017-1239',
    html: paperPage('A paper', []),
    subject: ['doi:10.52202/079017-1239'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'the older resolver',
    url: 'https://dx.doi.org/10.52202/079017-1239',
    html: paperPage('A paper', []),
    subject: ['doi:10.52202/079017-1239'],
  },
  {
    title: 'the resolver’s home page',
    url: 'https://www.doi.org/',
    html: listPage('the resolver’s home page', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

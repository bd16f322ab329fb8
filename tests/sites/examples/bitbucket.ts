import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a repository',
    url: 'https://bitbucket.org/owner/model/src/main/',
    html: paperPage(
      'A model',
      [],
      `<article><a href="https://doi.org/10.1016/j.media.2020.101840">paper</a></article>`,
    ),
    subject: ['repo:bitbucket.org/owner/model'],
    mentions: ['doi:10.1016/j.media.2020.101840', 'doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'a file of it',
    url: 'https://bitbucket.org/owner/model/src/main/README.md',
    html: paperPage('README', []),
    subject: ['repo:bitbucket.org/owner/model'],
  },
  {
    title: 'a list',
    url: 'https://bitbucket.org/repo/all',
    html: listPage('Explore', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

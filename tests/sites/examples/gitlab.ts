import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a repository',
    url: 'https://gitlab.com/group/sub/model',
    html: paperPage(
      'A model',
      [],
      `<article><a href="https://doi.org/10.1016/j.media.2020.101840">paper</a></article>`,
    ),
    subject: ['repo:gitlab.com/group/sub/model'],
    mentions: ['doi:10.1016/j.media.2020.101840', 'doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'a file of it',
    url: 'https://gitlab.com/group/sub/model/-/blob/main/README.md',
    html: paperPage('README', []),
    subject: ['repo:gitlab.com/group/sub/model'],
  },
  {
    title: 'a repository on an institution’s host',
    url: 'https://gitlab.inria.fr/group/model',
    html: paperPage('A model', []),
    subject: ['repo:gitlab.inria.fr/group/model'],
  },
  {
    title: 'a list',
    url: 'https://gitlab.com/explore/projects',
    html: listPage('Explore', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a repository',
    url: 'https://github.com/MrGiovanni/ModelsGenesis',
    html: paperPage(
      'MrGiovanni/ModelsGenesis: Models Genesis',
      [],
      `<article class="markdown-body"><a href="https://doi.org/10.1016/j.media.2020.101840">paper</a><a href="/MrGiovanni/ModelsGenesis/issues">Issues</a></article>`,
    ),
    subject: ['repo:github.com/mrgiovanni/modelsgenesis'],
    mentions: ['doi:10.1016/j.media.2020.101840', 'doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'a file of it',
    url: 'https://github.com/MrGiovanni/ModelsGenesis/blob/master/README.md',
    html: paperPage('README', []),
    subject: ['repo:github.com/mrgiovanni/modelsgenesis'],
  },
  {
    title: 'an issue of it',
    url: 'https://github.com/MrGiovanni/ModelsGenesis/issues/9',
    html: paperPage('Issue', []),
    subject: ['repo:github.com/mrgiovanni/modelsgenesis'],
  },
  {
    title: 'a topic',
    url: 'https://github.com/topics/self-supervised-learning',
    html: listPage('Topics', ['/MrGiovanni/ModelsGenesis', '/topics/protein', '/sponsors/explore']),
    subject: [],
    mentions: ['repo:github.com/mrgiovanni/modelsgenesis'],
  },
  {
    title: 'settings',
    url: 'https://github.com/settings/profile',
    html: listPage('Settings', ['/marketplace/actions']),
    subject: [],
    mentions: [],
  },
  {
    title: 'an owner',
    url: 'https://github.com/MrGiovanni?tab=repositories',
    html: listPage('Repositories', ['/MrGiovanni/ModelsGenesis']),
    subject: [],
    mentions: ['repo:github.com/mrgiovanni/modelsgenesis'],
  },
];

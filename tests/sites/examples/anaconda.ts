import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a package',
    url: 'https://anaconda.org/conda-forge/modelsgenesis',
    html: paperPage(
      'A paper',
      [],
      `<ul class="list-unstyled"><li>Home: <a href="https://github.com/MrGiovanni/ModelsGenesis">https://github.com/MrGiovanni/ModelsGenesis</a></li></ul><div class="description">doi: 10.1016/j.media.2020.101840</div>`,
    ),
    subject: ['repo:github.com/mrgiovanni/modelsgenesis'],
  },
  {
    title: 'on another channel',
    url: 'https://anaconda.org/bioconda/modelsgenesis',
    html: paperPage(
      'A paper',
      [],
      `<ul class="list-unstyled"><li>Home: <a href="https://github.com/MrGiovanni/ModelsGenesis">https://github.com/MrGiovanni/ModelsGenesis</a></li></ul><div class="description">doi: 10.1016/j.media.2020.101840</div>`,
    ),
    subject: ['repo:github.com/mrgiovanni/modelsgenesis'],
  },
  {
    title: 'a search',
    url: 'https://anaconda.org/search?q=modelsgenesis',
    html: listPage('a search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a recipe',
    url: 'https://bioconda.github.io/recipes/modelsgenesis/README.html',
    html: paperPage(
      'A paper',
      [],
      `<dl><dt>Homepage</dt><dd><p><a href="https://github.com/MrGiovanni/ModelsGenesis">https://github.com/MrGiovanni/ModelsGenesis</a></p></dd></dl>`,
    ),
    subject: ['repo:github.com/mrgiovanni/modelsgenesis'],
  },
  {
    title: 'its folder',
    url: 'https://bioconda.github.io/recipes/modelsgenesis/',
    html: paperPage(
      'A paper',
      [],
      `<dl><dt>Homepage</dt><dd><p><a href="https://github.com/MrGiovanni/ModelsGenesis">https://github.com/MrGiovanni/ModelsGenesis</a></p></dd></dl>`,
    ),
    subject: ['repo:github.com/mrgiovanni/modelsgenesis'],
  },
  {
    title: 'all packages',
    url: 'https://bioconda.github.io/conda-package_index.html',
    html: listPage('all packages', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

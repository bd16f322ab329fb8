import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a project',
    url: 'https://pypi.org/project/modelsgenesis/',
    html: paperPage(
      'A paper',
      [],
      `<div class="sidebar-section"><ul><li><a href="https://github.com/MrGiovanni/ModelsGenesis">Repository</a></li><li><a href="https://github.com/MrGiovanni/ModelsGenesis/issues">Issues</a></li></ul></div><div class="project-description"><p>doi: 10.1016/j.media.2020.101840, after <a href="https://github.com/fmcarlucci/JigenDG">JigenDG</a></p></div><footer><a href="https://github.com/pypi/warehouse">Contribute</a></footer>`,
    ),
    subject: ['repo:github.com/mrgiovanni/modelsgenesis'],
  },
  {
    title: 'a version',
    url: 'https://pypi.org/project/modelsgenesis/1.0.0/',
    html: paperPage(
      'A paper',
      [],
      `<div class="sidebar-section"><ul><li><a href="https://github.com/MrGiovanni/ModelsGenesis">Repository</a></li><li><a href="https://github.com/MrGiovanni/ModelsGenesis/issues">Issues</a></li></ul></div><div class="project-description"><p>doi: 10.1016/j.media.2020.101840, after <a href="https://github.com/fmcarlucci/JigenDG">JigenDG</a></p></div><footer><a href="https://github.com/pypi/warehouse">Contribute</a></footer>`,
    ),
    subject: ['repo:github.com/mrgiovanni/modelsgenesis'],
  },
  {
    title: 'a search',
    url: 'https://pypi.org/search/?q=models+genesis',
    html: listPage('a search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

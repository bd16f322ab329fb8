import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://proceedings.mlr.press/v235/doe24a.html',
    html: paperPage(
      'A paper',
      [['citation_title', 'A paper']],
      `<div id="extras"><ul><li><a href="https://openreview.net/forum?id=8tQdwSCJmA">OpenReview</a></li></ul></div>`,
    ),
    subject: ['openreview:8tQdwSCJmA'],
  },
  {
    title: 'a workshop’s',
    url: 'https://proceedings.mlr.press/v261/doe24a.html',
    html: paperPage(
      'A paper',
      [['citation_title', 'A paper']],
      `<div id="extras"><ul><li><a href="https://openreview.net/forum?id=8tQdwSCJmA">OpenReview</a></li></ul></div>`,
    ),
    subject: ['openreview:8tQdwSCJmA'],
  },
  {
    title: 'a volume',
    url: 'https://proceedings.mlr.press/v235/',
    html: listPage('a volume', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

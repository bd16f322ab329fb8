import { listPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'results',
    url: 'https://scholar.google.com/scholar?q=10.1016%2Fj.media.2020.101840',
    html: listPage('results', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'an author’s profile',
    url: 'https://scholar.google.com/citations?user=abc&hl=en',
    html: listPage('an author’s profile', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'one paper of an author',
    url: 'https://scholar.google.de/citations?view_op=view_citation&citation_for_view=abc:def',
    html: listPage('one paper of an author', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

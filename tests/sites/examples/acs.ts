import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://pubs.acs.org/doi/10.1021/acs.jctc.4c01387',
    html: paperPage('AlphaMut: A Deep Reinforcement Learning Model to Suggest Helix-Disrupting Mutations', [
      ['citation_title', 'AlphaMut: A Deep Reinforcement Learning Model to Suggest Helix-Disrupting Mutations'],
      ['citation_doi', '10.1021/acs.jctc.4c01387'],
    ]),
    subject: ['doi:10.1021/acs.jctc.4c01387'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://pubs.acs.org/doi/pdf/10.1021/acs.jctc.4c01387?ref=article_openPDF',
    contentType: 'application/pdf',
    subject: ['doi:10.1021/acs.jctc.4c01387'],
  },
  {
    title: 'a search',
    url: 'https://pubs.acs.org/action/doSearch?AllField=10.1021/acs.jctc.4c01387',
    html: listPage('search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

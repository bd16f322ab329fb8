import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://advanced.onlinelibrary.wiley.com/doi/10.1002/advs.202517840',
    html: paperPage('Multi-view biomedical foundation models for molecule-target and property prediction', [
      ['citation_title', 'Multi-view biomedical foundation models for molecule-target and property prediction'],
      ['citation_doi', '10.1002/advs.202517840'],
    ]),
    subject: ['doi:10.1002/advs.202517840'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://onlinelibrary.wiley.com/doi/epdf/10.1002/advs.202517840',
    contentType: 'application/pdf',
    subject: ['doi:10.1002/advs.202517840'],
  },
  {
    title: 'a issue',
    url: 'https://onlinelibrary.wiley.com/toc/21983844/2025/12/1',
    html: listPage('issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'a reference list of its own',
    url: 'http://onlinelibrary.wiley.com/doi/10.1002/advs.202517840/references',
    html: paperPage('Multi-view biomedical foundation models for molecule-target and property prediction', [
      ['citation_title', 'Multi-view biomedical foundation models for molecule-target and property prediction'],
      ['citation_doi', '10.1002/advs.202517840'],
    ]),
    subject: ['doi:10.1002/advs.202517840'],
  },
  {
    title: 'a paper of a society',
    url: 'https://onlinelibrary.wiley.com/doi/full/10.1111/epi.17430',
    html: paperPage('A paper of a society', [['citation_doi', '10.1111/epi.17430']]),
    subject: ['doi:10.1111/epi.17430'],
  },
];

import { listPage, paperPage, type SiteExample } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a model',
    url: 'https://huggingface.co/facebook/esm2_t33_650M_UR50D',
    html: paperPage('facebook/esm2_t33_650M_UR50D', []),
    subject: ['hf:facebook/esm2_t33_650m_ur50d'],
  },
  {
    title: "a model's files",
    url: 'https://huggingface.co/facebook/esm2_t33_650M_UR50D/tree/main',
    html: paperPage('Files', []),
    subject: ['hf:facebook/esm2_t33_650m_ur50d'],
  },
  {
    title: 'a paper',
    url: 'https://huggingface.co/papers/1908.06912',
    html: paperPage('Paper page', []),
    subject: ['arxiv:1908.06912'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'a data set',
    url: 'https://huggingface.co/datasets/tattabio/OMG',
    html: listPage('OMG', ['/facebook/esm2_t33_650M_UR50D', '/docs/hub']),
    subject: [],
    mentions: ['hf:facebook/esm2_t33_650m_ur50d'],
  },
  {
    title: 'a list of models',
    url: 'https://huggingface.co/models?search=esm',
    html: listPage('Models', ['/facebook/esm2_t33_650M_UR50D', '/spaces/facebook/demo']),
    subject: [],
    mentions: ['hf:facebook/esm2_t33_650m_ur50d'],
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://aclanthology.org/2023.emnlp-main.70/',
    html: paperPage('BioT5', [
      ['citation_title', 'BioT5'],
      ['citation_doi', '10.18653/v1/2023.emnlp-main.70'],
    ]),
    subject: ['doi:10.18653/v1/2023.emnlp-main.70'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://aclanthology.org/2023.emnlp-main.70.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.18653/v1/2023.emnlp-main.70'],
  },
  {
    title: 'a volume',
    url: 'https://aclanthology.org/volumes/2023.emnlp-main/',
    html: listPage('volume', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

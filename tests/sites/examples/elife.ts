import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://elifesciences.org/articles/99848',
    html: paperPage('CellSeg3D, Self-supervised 3D cell segmentation for fluorescence microscopy', [
      ['dc.identifier', 'doi:10.7554/eLife.99848'],
      ['citation_doi', '10.7554/eLife.99848'],
    ]),
    subject: ['doi:10.7554/elife.99848'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://elifesciences.org/articles/99848.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.7554/elife.99848'],
  },
  {
    title: 'a subject',
    url: 'https://elifesciences.org/subjects/neuroscience',
    html: listPage('subject', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

const metas: [string, string][] = [
  ['citation_title', 'A paper'],
  ['citation_doi', '10.37044/osf.io/abc12_v1'],
];

export const examples: SiteExample[] = [
  {
    title: 'a preprint',
    url: 'https://osf.io/preprints/biohackrxiv/abc12_v1',
    html: paperPage('A paper', metas),
    subject: ['doi:10.37044/osf.io/abc12_v1'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its short address',
    url: 'https://osf.io/abc12_v1',
    html: paperPage('A paper', metas),
    subject: ['doi:10.37044/osf.io/abc12_v1'],
  },
  {
    title: 'a server’s list',
    url: 'https://osf.io/preprints/biohackrxiv/discover',
    html: listPage('Preprints', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://osf.io/preprints/biohackrxiv/abc12',
    html: paperPage('A paper', []),
    subject: ['doi:10.37044/osf.io/abc12'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its download',
    url: 'https://osf.io/preprints/biohackrxiv/abc12/download',
    contentType: 'application/pdf',
    subject: ['doi:10.37044/osf.io/abc12'],
  },
  {
    title: 'the preprints',
    url: 'https://osf.io/preprints/discover',
    html: listPage('the preprints', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.nature.com/articles/s41746-025-02035-w',
    html: paperPage('A generalizable three dimensional vision transformer', [
      ['dc.identifier', 'doi:10.1038/s41746-025-02035-w'],
      ['prism.doi', 'doi:10.1038/s41746-025-02035-w'],
      ['citation_doi', '10.1038/s41746-025-02035-w'],
    ]),
    subject: ['doi:10.1038/s41746-025-02035-w'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://www.nature.com/articles/s41746-025-02035-w.pdf',
    contentType: 'application/pdf',
    subject: ['doi:10.1038/s41746-025-02035-w'],
  },
  {
    title: 'a volume',
    url: 'https://www.nature.com/npjdigitalmed/volumes/8/issues/1',
    html: listPage('volume', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'a paper at its address before 2015',
    url: 'https://www.nature.com/nnano/journal/v6/n8/full/nnano.2011.101.html',
    html: paperPage('A paper of 2011', []),
    subject: ['doi:10.1038/nnano.2011.101'],
  },
  {
    title: 'a paper whose number hides the dots of its DOI',
    url: 'https://www.nature.com/articles/sdata201618',
    html: paperPage('The FAIR Guiding Principles', [['citation_doi', '10.1038/sdata.2016.18']]),
    subject: ['doi:10.1038/sdata.2016.18'],
  },
  {
    title: 'a home page',
    url: 'https://www.nature.com/nature/',
    html: listPage('Nature', twoWorks),
    subject: [],
  },
  {
    title: 'a file of a paper whose number hides the dots of its DOI',
    url: 'https://www.nature.com/onc/journal/v30/n50/extref/onc2011282x1.doc',
    contentType: 'application/pdf',
    subject: ['doi:10.1038/onc.2011.282'],
  },
];

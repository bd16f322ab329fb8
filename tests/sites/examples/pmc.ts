import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'an article',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8921755/',
    html: paperPage('BERT6mA', [
      ['citation_doi', '10.1093/bib/bbac053'],
      ['citation_pmid', '35225328'],
    ]),
    subject: ['doi:10.1093/bib/bbac053', 'pmc:PMC8921755', 'pmid:35225328'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its PDF',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8921755/pdf/bbac053.pdf',
    contentType: 'application/pdf',
    subject: ['pmc:PMC8921755'],
  },
  {
    title: 'an article on the first host',
    url: 'http://www.pubmedcentral.nih.gov/articlerender.fcgi?artid=2151964',
    html: paperPage('An article of 2007', [['citation_doi', '10.1007/s10616-007-9108-x']]),
    subject: ['doi:10.1007/s10616-007-9108-x', 'pmc:PMC2151964'],
  },
  {
    title: 'a search',
    url: 'https://pmc.ncbi.nlm.nih.gov/search/?term=anger',
    html: listPage('Search results', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

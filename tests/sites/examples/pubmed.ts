import { listPage, paperPage, type SiteExample } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a record',
    url: 'https://pubmed.ncbi.nlm.nih.gov/40085471/',
    html: paperPage('DenseFormer-MoE', [
      ['citation_pmid', '40085471'],
      ['citation_doi', '10.1109/TMI.2025.3551514'],
    ]),
    subject: ['doi:10.1109/tmi.2025.3551514', 'pmid:40085471'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'a record in the template before the meta tags',
    url: 'https://www.ncbi.nlm.nih.gov/pubmed/23175652',
    html: paperPage(
      'A record of 2012 - PubMed',
      [],
      `<div class="rprt_all"><div class="cit">J Bacteriol. 2013 Feb;195(3):502-9. doi: 10.1128/JB.01321-12. Epub 2012 Nov 21.</div></div>`,
    ),
    subject: ['doi:10.1128/jb.01321-12', 'pmid:23175652'],
  },
  {
    title: 'a search',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=10.1109%2FTMI.2025.3551514',
    html: listPage('Search results', ['/40085471/', '/42109521/']),
    subject: [],
    mentions: ['pmid:40085471', 'pmid:42109521'],
  },
];

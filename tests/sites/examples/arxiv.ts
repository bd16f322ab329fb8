import { listPage, paperPage, type SiteExample } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'an abstract',
    url: 'https://arxiv.org/abs/1908.06912',
    html: paperPage(
      '[1908.06912] Models Genesis: Generic Autodidactic Models for 3D Medical Image Analysis',
      [
        ['citation_title', 'Models Genesis: Generic Autodidactic Models for 3D Medical Image Analysis'],
        ['citation_doi', '10.48550/arXiv.1908.06912'],
        ['citation_arxiv_id', '1908.06912'],
      ],
      `<td class="tablecell arxivdoi"><a href="https://doi.org/10.48550/arXiv.1908.06912">https://doi.org/10.48550/arXiv.1908.06912</a></td>`,
    ),
    subject: ['arxiv:1908.06912'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'a PDF',
    url: 'https://arxiv.org/pdf/1908.06912v1',
    contentType: 'application/pdf',
    subject: ['arxiv:1908.06912'],
  },
  {
    title: 'the HTML version',
    url: 'https://arxiv.org/html/1908.06912v1',
    html: paperPage('Models Genesis: Generic Autodidactic Models for 3D Medical Image Analysis', []),
    subject: ['arxiv:1908.06912'],
  },
  {
    title: 'a mirror',
    url: 'https://export.arxiv.org/abs/hep-th/9901001v2',
    html: paperPage('[hep-th/9901001]', []),
    subject: ['arxiv:hep-th/9901001'],
  },
  {
    title: 'a listing',
    url: 'https://arxiv.org/list/cs.CV/recent',
    html: listPage('Computer Vision', ['/abs/1908.06912', '/pdf/2007.06959v3', '/list/cs.CV/new']),
    subject: [],
    mentions: ['arxiv:1908.06912', 'arxiv:2007.06959'],
  },
  {
    title: 'a search',
    url: 'https://arxiv.org/search/?query=10.48550%2FarXiv.1908.06912',
    html: listPage('Search', ['https://arxiv.org/abs/1908.06912']),
    subject: [],
    mentions: ['arxiv:1908.06912'],
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://papers.miccai.org/miccai-2024/100-Paper1234.html',
    html: paperPage(
      'A paper',
      [],
      `<p>SpringerLink (DOI): <a href="https://dx.doi.org/10.1007/978-3-031-72111-3_12">https://dx.doi.org/10.1007/978-3-031-72111-3_12</a></p><h1>Reviews</h1><p>Compare with doi 10.1016/j.media.2020.101840.</p>`,
    ),
    subject: ['doi:10.1007/978-3-031-72111-3_12'],
  },
  {
    title: 'of an earlier year',
    url: 'https://conferences.miccai.org/2023/papers/100-Paper1234.html',
    html: paperPage(
      'A paper',
      [],
      `<p>SpringerLink (DOI): <a href="https://dx.doi.org/10.1007/978-3-031-72111-3_12">https://dx.doi.org/10.1007/978-3-031-72111-3_12</a></p><h1>Reviews</h1><p>Compare with doi 10.1016/j.media.2020.101840.</p>`,
    ),
    subject: ['doi:10.1007/978-3-031-72111-3_12'],
  },
  {
    title: 'a category',
    url: 'https://papers.miccai.org/miccai-2024/categories/index.html',
    html: listPage('a category', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://www.cell.com/cell/fulltext/S0092-8674(25)01312-1',
    html: paperPage('Multimodal AI generates virtual population for tumor microenvironment modeling', [
      ['citation_title', 'Multimodal AI generates virtual population for tumor microenvironment modeling'],
      ['citation_doi', '10.1016/j.cell.2025.11.016'],
    ]),
    subject: ['doi:10.1016/j.cell.2025.11.016'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its full text',
    url: 'https://www.cell.com/cell/abstract/S0092-8674(25)01312-1',
    html: paperPage('Multimodal AI generates virtual population for tumor microenvironment modeling', [
      ['citation_title', 'Multimodal AI generates virtual population for tumor microenvironment modeling'],
      ['citation_doi', '10.1016/j.cell.2025.11.016'],
    ]),
    subject: ['doi:10.1016/j.cell.2025.11.016'],
  },
  {
    title: 'a issue',
    url: 'https://www.cell.com/cell/current',
    html: listPage('issue', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

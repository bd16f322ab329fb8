import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a data set',
    url: 'https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/ABCDEF',
    html: paperPage('A paper', [['DC.identifier', 'https://doi.org/10.7910/DVN/ABCDEF']]),
    subject: ['doi:10.7910/dvn/abcdef'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'a citation of it',
    url: 'https://dataverse.harvard.edu/citation?persistentId=doi:10.7910/DVN/ABCDEF',
    html: paperPage('A paper', [['DC.identifier', 'https://doi.org/10.7910/DVN/ABCDEF']]),
    subject: ['doi:10.7910/dvn/abcdef'],
  },
  {
    title: 'a search',
    url: 'https://dataverse.harvard.edu/dataverse/harvard?q=10.7910',
    html: listPage('a search', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
];

import { listPage, paperPage, type SiteExample, twoWorkKeys, twoWorks } from '../example';

export const examples: SiteExample[] = [
  {
    title: 'a paper',
    url: 'https://ieeexplore.ieee.org/document/11375512',
    html: paperPage(
      'Self-Supervised Contrastive Learning for 3D Brain MRI',
      [['parsely-title', 'Self-Supervised Contrastive Learning for 3D Brain MRI']],
      `<script>var xplGlobal={document:{}};xplGlobal.document.metadata={"userInfo":{},"doi":"10.1109/ICCVW69036.2025.00141","title":"Self-Supervised Contrastive Learning for 3D Brain MRI"};</script>`,
    ),
    subject: ['doi:10.1109/iccvw69036.2025.00141'],
    mentions: ['doi:10.1038/s41586-021-03819-2'],
  },
  {
    title: 'its full text',
    url: 'https://ieeexplore.ieee.org/abstract/document/11375512/references',
    html: paperPage(
      'Self-Supervised Contrastive Learning for 3D Brain MRI',
      [['parsely-title', 'Self-Supervised Contrastive Learning for 3D Brain MRI']],
      `<script>var xplGlobal={document:{}};xplGlobal.document.metadata={"userInfo":{},"doi":"10.1109/ICCVW69036.2025.00141","title":"Self-Supervised Contrastive Learning for 3D Brain MRI"};</script>`,
    ),
    subject: ['doi:10.1109/iccvw69036.2025.00141'],
  },
  {
    title: 'a proceeding',
    url: 'https://ieeexplore.ieee.org/xpl/conhome/11374000/proceeding',
    html: listPage('proceeding', twoWorks),
    subject: [],
    mentions: twoWorkKeys,
  },
  {
    title: 'a paper at a former address',
    url: 'http://ieeexplore.ieee.org/xpl/articleDetails.jsp?arnumber=5312847',
    html: paperPage(
      'A paper of 2009',
      [],
      `<dl><dt>Digital Object Identifier:</dt><dd><span id="dt_doi"><a href="http://dx.doi.org/10.1109/WOCC.2009.5312847">10.1109/WOCC.2009.5312847</a></span></dd></dl>`,
    ),
    subject: ['doi:10.1109/wocc.2009.5312847'],
  },
];

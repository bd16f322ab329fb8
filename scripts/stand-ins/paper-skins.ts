/** What makes a stand-in look like its host: a banner, a few rules of style, the titles beside the paper. */
export interface Skin {
  banner: string;
  style: string;
  sidebarTitles: readonly string[];
}

const plain: Skin = {
  banner: 'Journal',
  style: 'body { font-family: Georgia, serif } header { background: #eee } a { color: #005a9c }',
  sidebarTitles: ['Download', 'Cite this article'],
};

const skins: Record<string, Skin> = {
  'arxiv.org': {
    banner: 'arXiv',
    style: `body { font-family: 'Lucida Grande', Helvetica, sans-serif } header { background: #b31b1b; color: #fff }
  a { color: #0068ac; text-decoration: none } h1 { font-size: 25px } .abstract h2 { display: none }`,
    sidebarTitles: ['Access Paper', 'Current browse context', 'References &amp; Citations', 'Bookmark'],
  },
  'www.biorxiv.org': {
    banner: 'bioRxiv',
    style: `body { font-family: Arial, sans-serif } header { color: #bc2635; border-bottom: 4px solid #bc2635 }
  a { color: #bc2635; text-decoration: none } h1 { font-size: 27px }`,
    sidebarTitles: ['Download PDF', 'Citation Tools', 'Subject Area'],
  },
  'www.nature.com': {
    banner: 'nature',
    style: `body { font-family: Georgia, serif } header { background: #01324b; color: #fff; font-size: 30px }
  a { color: #006699 } h1 { font-size: 30px; font-weight: 400 }`,
    sidebarTitles: ['Download PDF', 'Associated content', 'Sections', 'Figures'],
  },
  'link.springer.com': {
    banner: 'Springer Nature Link',
    style: `body { font-family: Georgia, serif } header { background: #fff; color: #01324b; border-bottom: 1px solid #cedbe0 }
  a { color: #025e8d } h1 { font-size: 28px; font-weight: 400 }`,
    sidebarTitles: ['Access this chapter', 'Cite this paper', 'About this paper'],
  },
  'www.sciencedirect.com': {
    banner: 'ScienceDirect',
    style: `body { font-family: Georgia, serif } header { color: #eb6500; border-bottom: 1px solid #ddd; font-weight: 400 }
  a { color: #0c7dbb; text-decoration: none } h1 { font-size: 26px; font-weight: 400 }`,
    sidebarTitles: ['Recommended articles', 'Article Metrics'],
  },
};

/** The look of a host; a plain journal where none is known. */
export function skinOf(host: string): Skin {
  return skins[host] ?? plain;
}

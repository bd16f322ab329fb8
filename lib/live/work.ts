/** What a service says of a paper. Absent: it does not say. */
export interface Work {
  /** The service's own id: `W2741809807`, a DOI. */
  id: string;
  doi?: string;
  title?: string;
  authors?: string[];
  venue?: string;
  year?: number;
  /** How often it is cited, by this service's own count. */
  citations?: number;
  /** How many works it cites. */
  references?: number;
}

/** A notice that changes how a paper is to be read. */
export interface Notice {
  /** As Crossref names it: `retraction`, `correction`, `expression_of_concern`, `withdrawal` … */
  type: string;
  /** The DOI of the notice itself. */
  doi?: string;
  /** As precise as known: `2023-01-15`, `2023`. */
  date?: string;
  /** Who registered it: `publisher`, `retraction-watch`. */
  from?: string;
}

/** Title and venue come with markup and line breaks in them. */
export function plainText(value: string | null | undefined): string | undefined {
  const plain = value
    ?.replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ')
    .trim();
  return plain || undefined;
}

/** The DOI in a DOI or its address, lower case. */
export function bareDoi(value: string | null | undefined): string | undefined {
  const doi = value?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '').toLowerCase();
  return doi?.startsWith('10.') ? doi : undefined;
}

/** The DOI by which services know a key: arXiv's papers have one each. */
export function doiOfKey(key: string): string | undefined {
  if (key.startsWith('doi:')) return key.slice(4);
  return key.startsWith('arxiv:') ? `10.48550/arxiv.${key.slice(6)}` : undefined;
}

/** A DOI in a path: its slashes stay, all else that means something in an address is written otherwise. */
export const doiInPath = (doi: string): string => doi.split('/').map(encodeURIComponent).join('/');

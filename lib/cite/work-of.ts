import { identifierUrl } from '../catalog/links';
import type { Paper } from '../catalog/schema';
import { namedInOrder } from './names';
import type { Work } from './work';

/** A paper as the catalogue has it; where title or authors are missing, `note` says so in the entry itself. */
export function workOfPaper(paper: Paper, note: string): Work {
  const authors = paper.authors?.flatMap((name) => namedInOrder(name) ?? []);
  const whole = paper.title !== undefined && authors !== undefined && !paper.etAl;
  return {
    type: typeOf(paper),
    genre: paper.kind === 'preprint' ? 'preprint' : undefined,
    title: paper.title,
    // `others` is how BibTeX writes "et al."; CSL and RIS have no way, so only the note tells.
    author: authors,
    issued: paper.year === undefined ? undefined : { 'date-parts': [[paper.year]] },
    'container-title': paper.venue,
    URL: identifierUrl(paper.identifier),
    ...identifiersOf(paper),
    note: whole ? undefined : note,
  };
}

function typeOf({ kind, venue }: Paper): Work['type'] {
  if (kind === 'preprint') return 'article';
  if (kind !== 'article' || venue === undefined) return 'document';
  return /\b(?:conference|proceedings|workshop|symposium)\b/i.test(venue) ? 'paper-conference' : 'article-journal';
}

/** The identifiers of a paper and of its other versions, as far as a citation has a field for them. */
export function identifiersOf({ identifier, alternates }: Paper): Partial<Work> {
  const keys = [identifier, ...alternates];
  const find = (scheme: string) => keys.find((key) => key.startsWith(`${scheme}:`))?.slice(scheme.length + 1);
  const arxiv = find('arxiv');
  const found = {
    DOI: find('doi') ?? (arxiv && `10.48550/arxiv.${arxiv}`),
    PMID: find('pmid'),
    PMCID: find('pmc'),
    archive: arxiv && 'arXiv',
    archive_location: arxiv,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}

import type { ModelFacts, Paper } from '../catalog/schema';
import type { WorkAnswer } from './answers';
import { isOwn, type Known, toldOf } from './main-paper';
import { lookupOf, type PlannedModel } from './plan';

/** What a paper's record can be told. */
type Detail = 'title' | 'authors' | 'venue' | 'year';
const details: readonly Detail[] = ['title', 'authors', 'venue', 'year'];
/** Authors that are named; where there are more, the record says so. */
const named = 6;

export interface PaperChange {
  slug: string;
  identifier: string;
  filled: Detail[];
}

/** A title or year that the catalogue has otherwise: for people to decide. */
export interface PaperDifference {
  slug: string;
  identifier: string;
  detail: 'title' | 'year';
  catalogue: string | number;
  service: string | number;
  source: string;
}

export interface MergedPapers {
  /** Only the models of which something was filled in. */
  models: Map<string, ModelFacts['papers']>;
  changes: PaperChange[];
  differences: PaperDifference[];
}

/** Fills in what papers lack. What stands there was written by people and stays; what differs is told. */
export function mergePapers(planned: readonly PlannedModel[], known: Known): MergedPapers {
  const merged: MergedPapers = { models: new Map(), changes: [], differences: [] };
  for (const { model, wanted } of planned) {
    if (!wanted.has('papers')) continue;
    const { slug } = model;
    const papers = model.papers.map((paper) => {
      const told = tellPaper(paper, known);
      merged.differences.push(...differencesOf(slug, paper, told));
      const lacking = details.filter((detail) => paper[detail] === undefined && told[detail] !== undefined);
      if (lacking.length === 0) return paper;
      merged.changes.push({ slug, identifier: paper.identifier, filled: lacking });
      return fill(paper, lacking, told);
    });
    if (papers.some((paper, index) => paper !== model.papers[index])) merged.models.set(slug, papers);
  }
  return merged;
}

interface ToldPaper extends Partial<Pick<WorkAnswer, Detail>> {
  sources: Partial<Record<Detail, string>>;
}

function tellPaper(paper: Paper, known: Known): ToldPaper {
  const key = lookupOf(paper);
  const told: ToldPaper = { sources: {} };
  if (key === undefined) return told;
  for (const detail of details) {
    const from = toldOf('papers', key, known, (answer) => {
      if (!('citations' in answer) && !('title' in answer)) return undefined;
      // OpenAlex tells of the work: where it has another main DOI, title and venue are those of another version.
      if ('retracted' in answer && !isOwn(key, answer.doi)) return undefined;
      return answer[detail];
    });
    if (from.status !== 'told') continue;
    Object.assign(told, { [detail]: from.value });
    told.sources[detail] = from.source;
  }
  return told;
}

/** In the schema's order, so that the same paper is the same bytes. */
function fill(paper: Paper, lacking: Detail[], told: ToldPaper): Paper {
  const { identifier, alternates, kind } = paper;
  const has = (detail: Detail) => lacking.includes(detail);
  const authors = has('authors') ? told.authors?.slice(0, named) : paper.authors;
  const more = has('authors') ? (told.authors?.length ?? 0) > named || undefined : paper.etAl;
  return {
    identifier,
    alternates,
    kind,
    title: has('title') ? told.title : paper.title,
    authors,
    etAl: more,
    venue: has('venue') ? told.venue : paper.venue,
    year: has('year') ? told.year : paper.year,
  };
}

/** Letters and digits alone: case, dashes and markup make no other title. */
const plain = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function differencesOf(slug: string, paper: Paper, { title, year, sources }: ToldPaper): PaperDifference[] {
  const found: PaperDifference[] = [];
  const add = (detail: 'title' | 'year', catalogue: string | number, service: string | number) =>
    found.push({ slug, identifier: paper.identifier, detail, catalogue, service, source: sources[detail] ?? '' });
  if (paper.title && title && plain(paper.title) !== plain(title)) add('title', paper.title, title);
  if (paper.year && year && paper.year !== year) add('year', paper.year, year);
  return found;
}

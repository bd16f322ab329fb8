import type { ServiceName } from '../live/answer';
import { doiOfKey } from '../live/work';
import type { AnswerBook, AnswerTo, Question } from './answers';
import { type FigureId, sourcesOf } from './figures';
import { canKnow } from './plan';

const questionOf = {
  OpenAlex: 'openalex',
  Crossref: 'crossref',
  DataCite: 'datacite',
  'Semantic Scholar': 'semantic-scholar',
} as const satisfies Partial<Record<ServiceName, Question>>;

type PaperService = keyof typeof questionOf;
type PaperAnswer = AnswerTo<(typeof questionOf)[PaperService]>;

export type Told<Value> =
  | { status: 'told'; value: Value; source: ServiceName; day: string; key: string }
  /** Every service that was to be asked answered that it does not know. */
  | { status: 'unknown' }
  /** A service that comes first could not be asked: nothing can be said yet. */
  | { status: 'open' };

export interface Known {
  book: AnswerBook;
  /** Those asked in this run. */
  services: ReadonlySet<ServiceName>;
}

/** What the sources of a figure tell of one paper: the first that knows it. */
export function toldOf<Value>(
  id: FigureId,
  key: string,
  { book, services }: Known,
  pick: (answer: PaperAnswer, service: ServiceName) => Value | undefined,
): Told<Value> {
  for (const source of sourcesOf[id]) {
    if (!services.has(source) || !canKnow(source, key)) continue;
    const answered = book.get(questionOf[source as PaperService], key);
    if (answered === undefined) {
      // DataCite is asked only where the others leave something open.
      if (source === 'DataCite' && !leftToDataCite(key, { book, services })) continue;
      return { status: 'open' };
    }
    const value = answered.answer === null ? undefined : pick(answered.answer, source);
    if (value !== undefined) return { status: 'told', value, source, day: answered.day, key };
  }
  return { status: 'unknown' };
}

/**
 * Whether DataCite is to be asked for a paper: its own DOIs where OpenAlex does not know them, or has merged them into a
 * work with another DOI, whose title and year are another version's; and what turned out not to be Crossref's.
 */
export function leftToDataCite(key: string, { book, services }: Known): boolean {
  if (!services.has('DataCite') || !canKnow('DataCite', key)) return false;
  if (canKnow('Crossref', key)) return services.has('Crossref') && book.get('crossref', key)?.answer === null;
  const openAlex = book.get('openalex', key);
  if (services.has('OpenAlex') && openAlex === undefined) return false;
  return !openAlex?.answer || !isOwn(key, openAlex.answer.doi);
}

/** Whether what OpenAlex found by a key is that very paper, and not a work that it was merged into. */
export function isOwn(key: string, doi: string | undefined): boolean {
  const asked = doiOfKey(key);
  return asked === undefined || asked.toLowerCase() === doi;
}

/** DataCite counts only citations that were registered with it: none there says nothing. */
const citationsIn = (answer: PaperAnswer, service: ServiceName): number | undefined =>
  'citations' in answer && (answer.citations || service !== 'DataCite') ? answer.citations : undefined;

/**
 * Where a model has several papers, its counts are those of the main one: the first in its list that a source of
 * citation counts knows. Counts of several papers are never added up: who cites two would count twice.
 */
export function mainPaper(keys: readonly string[], known: Known): Told<number> {
  for (const key of keys) {
    const told = toldOf('citations.total', key, known, citationsIn);
    if (told.status !== 'unknown') return told;
  }
  return { status: 'unknown' };
}

/** The key that a model's other paper figures are read by; absent while the main paper is not sure. */
export function mainKey(keys: readonly string[], known: Known): string | undefined {
  const main = mainPaper(keys, known);
  if (main.status === 'told') return main.key;
  if (main.status === 'open') return undefined;
  // No service of citation counts was asked, or none knows any: the first that Semantic Scholar knows.
  return keys.find((key) => known.book.get('semantic-scholar', key)?.answer) ?? undefined;
}

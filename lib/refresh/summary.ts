import type { ServiceName } from '../live/answer';
import { type FigureId, figureIds } from './figures';
import { collectFindings, type Findings, proposedLine } from './findings';
import type { Known } from './main-paper';
import type { FigureChange } from './merge-figures';
import type { MergedPapers, PaperDifference } from './merge-papers';
import type { Plan } from './plan';
import type { RunFailure } from './run';
import { sayFailure } from './words';

export interface Move {
  slug: string;
  figure: FigureId;
  before: number;
  after: number;
  /** Who says it now, and who said it before: they may count otherwise. */
  source: string;
  oldSource?: string;
}

/** What a run did; also what `--json` prints. */
export interface Summary {
  day: string;
  models: number;
  /** By figure; `confirmed` are those asked again and found the same. */
  figures: Partial<Record<FigureId, { new: number; changed: number; confirmed: number }>>;
  papers: { title: number; authors: number; venue: number; year: number };
  /** The largest differences of each count. */
  moves: Move[];
  failures: { service: ServiceName; why: string; count: number }[];
  /** What was left out on purpose, in sentences. */
  skipped: string[];
  findings: Findings & { paperDifferences: PaperDifference[]; namelessPapers: number };
  /** Ready lines for models.jsonl, where something was renamed. */
  proposedLines: { slug: string; line: string }[];
}

const moving: readonly FigureId[] = ['citations.total', 'stars', 'downloads'];
const movesShown = 5;

export function summarize(
  day: string,
  plan: Plan,
  known: Known,
  changes: readonly FigureChange[],
  papers: MergedPapers,
  failures: readonly RunFailure[],
  skipped: readonly string[],
  modelsText: string,
): Summary {
  const findings = collectFindings(plan.models, known);
  return {
    day,
    models: plan.models.length,
    figures: countChanges(changes),
    papers: {
      title: countFilled(papers, 'title'),
      authors: countFilled(papers, 'authors'),
      venue: countFilled(papers, 'venue'),
      year: countFilled(papers, 'year'),
    },
    moves: moving.flatMap((id) => largestMoves(changes, id)),
    failures: countFailures(failures),
    skipped: [...skipped],
    findings: { ...findings, paperDifferences: papers.differences, namelessPapers: plan.nameless },
    proposedLines: proposeLines(findings, modelsText),
  };
}

const countFilled = ({ changes }: MergedPapers, detail: (typeof changes)[number]['filled'][number]): number =>
  changes.filter(({ filled }) => filled.includes(detail)).length;

function countChanges(changes: readonly FigureChange[]): Summary['figures'] {
  const counted: Summary['figures'] = {};
  for (const id of figureIds) {
    const own = changes.filter(({ figure }) => figure === id);
    if (own.length === 0) continue;
    const of = (kind: FigureChange['kind']) => own.filter((change) => change.kind === kind).length;
    counted[id] = { new: of('new'), changed: of('changed'), confirmed: of('confirmed') };
  }
  return counted;
}

function largestMoves(changes: readonly FigureChange[], id: FigureId): Move[] {
  return changes
    .flatMap(({ slug, figure, kind, source, oldSource, before, after }): Move[] =>
      figure === id && kind === 'changed' && typeof before === 'number' && typeof after === 'number'
        ? [{ slug, figure, before, after, source, oldSource }]
        : [],
    )
    .sort((one, other) => size(other) - size(one) || (one.slug < other.slug ? -1 : 1))
    .slice(0, movesShown);
}

const size = ({ before, after }: Move): number => Math.abs(after - before);

function countFailures(failures: readonly RunFailure[]): Summary['failures'] {
  const counted = new Map<string, Summary['failures'][number]>();
  for (const { keys, failure } of failures) {
    const why = sayFailure(failure);
    const known = counted.get(why) ?? { service: failure.service, why, count: 0 };
    counted.set(why, { ...known, count: known.count + keys.length });
  }
  return [...counted.values()].sort((one, other) => (one.why < other.why ? -1 : 1));
}

function proposeLines(findings: Findings, modelsText: string): Summary['proposedLines'] {
  const slugs = new Set([...findings.renamedRepositories, ...findings.renamedModels].map(({ slug }) => slug));
  if (slugs.size === 0) return [];
  return modelsText
    .split('\n')
    .filter((row) => row !== '')
    .flatMap((row) => {
      const { slug }: { slug: string } = JSON.parse(row);
      return slugs.has(slug) ? [{ slug, line: proposedLine(row, slug, findings) }] : [];
    });
}

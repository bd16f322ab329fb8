import type { CitingPaper, Figures, ModelRecord } from '../catalog/schema';
import type { Live, LiveFigures, LivePaper, LivePart } from './live-figures';
import type { CitingWork } from './openalex';

/** A live figure as the card shows figures, with its source and age. */
export function figureOf<Value>({ value, source, at }: Live<Value>): {
  value: Value;
  source: string;
  asOf: string;
  at: number;
} {
  return { value, source, asOf: new Date(at).toISOString().slice(0, 10), at };
}

/** The work that all papers of a model are, with its live figures; absent when there are several, or not all are known. */
export function onlyWork({ papers }: ModelRecord, live: LiveFigures): LivePaper | undefined {
  const [only, ...others] = live.papers ?? [];
  return others.length === 0 && only?.identifiers.length === papers.length ? only : undefined;
}

/**
 * The catalogue's figures of citation, each replaced by a newer one where that is of the same thing: the count of one
 * paper does not stand for a model of two.
 */
export function freshenCitations(record: ModelRecord, figures: Figures, live: LiveFigures): Figures {
  const work = onlyWork(record, live);
  const { recent, top, fields } = live.citing ?? {};
  return {
    ...figures,
    citations: {
      ...figures.citations,
      ...(work?.citations && { total: figureOf(work.citations) }),
      ...(work?.references && { references: figureOf(work.references) }),
    },
    ...(recent && { recentCitations: figureOf({ ...recent, value: recent.value.map(readCiting) }) }),
    ...(top && { topCitations: figureOf({ ...top, value: top.value.map(readCiting) }) }),
    ...(fields && { citingFields: figureOf(fields) }),
  };
}

const readCiting = ({ title, year, doi }: CitingWork): CitingPaper => ({
  title,
  year,
  identifier: doi === undefined ? undefined : `doi:${doi}`,
});

/** The age of what is shown: when the oldest was asked for, and whether anything is due or was never asked for. */
export function oldestOf(live: LiveFigures, parts: readonly LivePart[]): { at?: number; due: boolean } {
  const { repositories = [], papers = [], citing, weights = [] } = live;
  const all = [
    ...repositories,
    ...weights,
    ...papers.flatMap(({ citations, notices }) => [citations, notices]),
    ...[citing?.recent, citing?.top, citing?.fields],
  ].filter((one) => one !== undefined);
  const times = all.map(({ at }) => at);
  const empty: Record<LivePart, boolean> = {
    repository: repositories.length === 0,
    papers: papers.every(({ citations }) => !citations),
    weights: weights.length === 0,
    // What is not cited has nothing here.
    citing: false,
  };
  return {
    at: times.length > 0 ? Math.min(...times) : undefined,
    due: all.some(({ due }) => due) || parts.some((part) => empty[part]),
  };
}

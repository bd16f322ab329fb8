import { type Kind, kinds } from './kinds';

/** One thing that is wrong. */
export interface Finding {
  kind: Kind;
  severity: 'error' | 'warning';
  /** The file, and where in it: `v1/catalog.json: shards[3].path`. */
  where: string;
  /** What is there, in words that follow on `where`. */
  problem: string;
  mend: string;
}

export type Report = (kind: Kind, where: string, problem: string) => void;

export interface Findings {
  report: Report;
  /** In the order of their discovery, of each kind no more than the limit. */
  list: Finding[];
  /** How many there are of each kind, those that are not listed too. */
  counts: Map<Kind, number>;
}

/** Gathers what is found; a fault that is in every file is listed a few times, and counted. */
export function gatherFindings(mostOfAKind: number): Findings {
  const list: Finding[] = [];
  const counts = new Map<Kind, number>();
  const report: Report = (kind, where, problem) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const { severity, mend } = kinds[kind];
    if (count <= mostOfAKind) list.push({ kind, severity, where, problem, mend });
  };
  return { report, list, counts };
}

export function countOf({ counts }: Findings, severity: Finding['severity']): number {
  return [...counts].reduce((sum, [kind, count]) => sum + (kinds[kind].severity === severity ? count : 0), 0);
}

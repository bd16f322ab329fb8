import type { AbsenceFactor } from './absence-factor';

/** A repository as GitHub has it now. What it did not say is absent. */
export interface RepositoryHealth {
  /** `owner/name` as GitHub calls it now: another one than asked for when it was renamed or moved. */
  path: string;
  stars: number;
  forks: number;
  /** Issues alone, without pull requests. */
  openIssues?: number;
  contributors?: number;
  /** When the last commit of the default branch was made, ISO date and time. */
  lastCommit?: string;
  /** Commits on the default branch in the last 90 days. */
  commits90?: number;
  absence?: AbsenceFactor;
  releases?: number;
  latestRelease?: { name: string; date?: string };
  language?: string;
  archived: boolean;
  fork: boolean;
  /** SPDX identifier; `NOASSERTION`: there is a license whose terms GitHub does not recognise. Absent: none found. */
  license?: string;
  createdAt: string;
  defaultBranch?: string;
}

export const recentDays = 90;

/** The moment `recentDays` before now, as GitHub takes it. */
export function recentSince(now: number): string {
  return new Date(now - recentDays * 86_400_000).toISOString().replace(/\.\d+/, '');
}

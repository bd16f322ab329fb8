import { z } from 'zod';

/*
 * How a repository's issues fare, from GitHub's GraphQL API: needs a token.
 */

export interface IssueCare {
  /** Of this many latest issues that people (no bots) opened, so many have an answer of another person. */
  issues: number;
  answered: number;
  /** The middle time from an issue to its first answer, in days; absent: none was answered. */
  medianDays?: number;
  /**
   * The check "Maintained" of OpenSSF Scorecard, 0 to 10, by its rule (checks/evaluation/maintained.go of
   * https://github.com/ossf/scorecard): 0 when archived or younger than 90 days; else from the last 30 commits and the 30
   * issues updated last, how many are of the last 90 days, an issue where a collaborator opened it or wrote in it.
   */
  maintained: number;
}

const at = z.string().refine((date) => !Number.isNaN(Date.parse(date)));
const author = z.object({ login: z.string(), __typename: z.string() }).nullish();
const comments = z.object({ nodes: z.array(z.object({ createdAt: at, authorAssociation: z.string(), author })) });

export const GraphIssues = z.object({
  latest: z.object({ nodes: z.array(z.object({ createdAt: at, author, comments })) }),
  active: z.object({ nodes: z.array(z.object({ createdAt: at, authorAssociation: z.string(), comments })) }),
});

/** The fields of `GraphIssues`. */
export const issueFields = `fragment care on Repository {
  latest: issues(first: 30, orderBy: { field: CREATED_AT, direction: DESC }) { nodes {
    createdAt author { login __typename }
    comments(first: 10) { nodes { createdAt authorAssociation author { login __typename } } }
  } }
  active: issues(first: 30, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes {
    createdAt authorAssociation
    comments(last: 30) { nodes { createdAt authorAssociation author { login __typename } } }
  } }
}`;

const day = 86_400_000;
const recentDays = 90;
/** Scorecard looks at so many commits and issues, and takes a week's one for full activity: 90 / 7. */
const scorecardDepth = 30;
const fullActivity = 12;

export interface Repository {
  archived: boolean;
  createdAt: string;
  /** When its commits were made, the newest first. */
  commits: readonly string[];
}

export function issueCareOf(
  { latest, active }: z.infer<typeof GraphIssues>,
  repository: Repository,
  now: number,
): IssueCare {
  const people = latest.nodes.filter((issue) => issue.author?.__typename !== 'Bot');
  const waits = people.flatMap(({ createdAt, author, comments }) => {
    const answer = comments.nodes.find(
      (one) => one.author?.__typename !== 'Bot' && one.author?.login !== author?.login,
    );
    return answer ? [Math.max(0, Date.parse(answer.createdAt) - Date.parse(createdAt)) / day] : [];
  });
  return {
    issues: people.length,
    answered: waits.length,
    medianDays: median(waits),
    maintained: maintained(active.nodes, repository, now),
  };
}

function maintained(
  active: z.infer<typeof GraphIssues>['active']['nodes'],
  { archived, createdAt, commits }: Repository,
  now: number,
): number {
  const since = now - recentDays * day;
  const isRecent = (date: string) => Date.parse(date) > since;
  if (archived || isRecent(createdAt)) return 0;
  const isTheirs = (one: { authorAssociation: string; createdAt: string }) =>
    /^(?:OWNER|MEMBER|COLLABORATOR)$/.test(one.authorAssociation) && isRecent(one.createdAt);
  const events =
    commits.slice(0, scorecardDepth).filter(isRecent).length +
    active.filter((issue) => isTheirs(issue) || issue.comments.nodes.some(isTheirs)).length;
  return Math.min(10, Math.floor((10 * events) / fullActivity));
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

import { z } from 'zod';
import type { Answer } from '../live/answer';
import type { GitHub } from '../live/github';
import { healthOfGraph } from '../live/github-graphql';
import { GraphRepository, RestRepository, repositoryFields } from '../live/github-shapes';
import { type RepositoryHealth, recentSince } from '../live/repository-health';
import { GraphIssues, type IssueCare, issueCareOf, issueFields } from './issue-care';
import type { Listed } from './listed';

/*
 * A repository and its file list: two requests. Without a token GET /repos and GET /git/trees of the default branch
 * (https://docs.github.com/en/rest/git/trees#get-a-tree), whose `sha` is what that branch points at; with a token one
 * GraphQL query, which says more of its health, and the same list.
 */

const Tree = z.object({
  sha: z.string().regex(/^[\da-f]{40,64}$/),
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
});

/** Bytes of the longest list that GitHub gives, with room. */
const largestTree = 60_000_000;

export async function listRepository(
  github: GitHub,
  path: string,
  token: boolean,
  now: number,
): Promise<Answer<Listed>> {
  const said = token ? await askGraph(github, path, now) : await askRest(github, path);
  if (said.status === 'failed') return said;
  const { health, commit, care } = said.value;
  const branch = health.defaultBranch;
  const { path: present, license, archived, fork, releases } = health;
  const nothing: Listed = {
    path: present,
    commit: '',
    paths: [],
    truncated: false,
    license,
    archived,
    fork,
    releases,
    branch,
    health,
    care,
  };
  // A repository without commits has no branch to list.
  if (branch === undefined) return { status: 'found', value: nothing };
  const reply = await github.rest(
    `/repos/${health.path}/git/trees/${encodeURIComponent(commit ?? branch)}?recursive=1`,
    {
      maxBytes: largestTree,
    },
  );
  if (reply.status === 'failed') {
    // 409, and 404 where there is a branch's name but no commit: an empty repository.
    if (reply.detail === '409' || reply.reason === 'not-found') return { status: 'found', value: nothing };
    return reply;
  }
  const tree = Tree.safeParse(reply.value);
  if (!tree.success) return { status: 'failed', service: 'GitHub', reason: 'unexpected', detail: 'tree' };
  const { sha, truncated, tree: entries } = tree.data;
  const paths = entries.filter(({ type }) => type === 'blob').map((entry) => entry.path);
  return { status: 'found', value: { ...nothing, commit: commit ?? sha, paths, truncated } };
}

type Said = Answer<{ health: RepositoryHealth; commit?: string; care?: IssueCare }>;

async function askRest(github: GitHub, path: string): Promise<Said> {
  const reply = await github.rest(`/repos/${path}`);
  if (reply.status === 'failed') return reply;
  const parsed = RestRepository.safeParse(reply.value);
  if (!parsed.success) return { status: 'failed', service: 'GitHub', reason: 'unexpected', detail: 'repository' };
  const one = parsed.data;
  return {
    status: 'found',
    value: {
      health: {
        path: one.full_name,
        stars: one.stargazers_count,
        forks: one.forks_count,
        language: one.language ?? undefined,
        archived: one.archived,
        fork: one.fork ?? false,
        license: one.license?.spdx_id ?? undefined,
        createdAt: one.created_at,
        defaultBranch: one.default_branch,
      },
    },
  };
}

const query = `query($owner: String!, $name: String!, $since: GitTimestamp!) {
  repository(owner: $owner, name: $name) { ...health ...care head: defaultBranchRef { target { oid } } }
}
${repositoryFields}
${issueFields}`;

const Head = z.object({ head: z.object({ target: z.object({ oid: z.string() }) }).nullish() });

async function askGraph(github: GitHub, path: string, now: number): Promise<Said> {
  const [owner = '', name = ''] = path.split('/');
  const reply = await github.graphql(query, { owner, name, since: recentSince(now) });
  if (reply.status === 'failed') return reply;
  const said = reply.value.data?.repository;
  if (!said) return { status: 'failed', service: 'GitHub', reason: 'not-found' };
  const repository = GraphRepository.safeParse(said);
  if (!repository.success) return { status: 'failed', service: 'GitHub', reason: 'unexpected', detail: 'repository' };
  const commit = Head.safeParse(said).data?.head?.target.oid;
  const issues = GraphIssues.safeParse(said).data;
  const { isArchived: archived, createdAt, defaultBranchRef } = repository.data;
  const commits = defaultBranchRef?.target.history?.nodes.map(({ committedDate }) => committedDate) ?? [];
  const care = issues && issueCareOf(issues, { archived, createdAt, commits }, now);
  return { status: 'found', value: { health: healthOfGraph(repository.data), commit, care } };
}

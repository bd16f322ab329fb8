import { absenceFactor, type Commit } from './absence-factor';
import type { Answer, ServiceFailure } from './answer';
import { RestCommits, RestList, RestReleases, RestRepository } from './github-shapes';
import { type RepositoryHealth, recentSince } from './repository-health';
import type { Replied, Service } from './service';

/** The number of entries in a list asked for one a page, by the `link` header's last page; else by the page itself. */
export function lengthOf({ headers, value }: { headers?: Headers; value: unknown }): number | undefined {
  const last = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(headers?.get('link') ?? '')?.[1];
  if (last !== undefined) return Number(last);
  if (value === undefined) return 0;
  const list = RestList.safeParse(value);
  return list.success ? list.data.length : undefined;
}

/**
 * A repository's health by GitHub's REST API: at most six requests, of the 60 an hour that it allows without a token.
 * Only the first must succeed; what others would have said is then absent.
 */
export async function restHealth(github: Service, path: string, now: number): Promise<Answer<RepositoryHealth>> {
  const answer = github.parse(await github.ask(`/repos/${path}`), RestRepository);
  if (answer.status !== 'found') return answer;
  const repository = answer.value;
  const repo = `/repos/${repository.full_name}`;
  let incomplete: ServiceFailure | undefined;
  /** After a first refusal by the limit the rest is not asked for: it would be refused too. */
  const get = async (query: string): Promise<Replied | undefined> => {
    if (incomplete?.reason === 'rate-limit') return undefined;
    const reply = await github.ask(`${repo}${query}`);
    if (reply.status === 'found') return reply;
    // An empty repository has no commits to list: 409.
    if (reply.detail === '409') return { status: 'found', value: undefined };
    // Contributors of the largest repositories are not counted: 403.
    if (reply.reason !== 'forbidden') incomplete ??= reply;
    return undefined;
  };
  const length = async (query: string) => {
    const reply = await get(query);
    return reply?.status === 'found' ? lengthOf(reply) : undefined;
  };

  const branch = encodeURIComponent(repository.default_branch);
  const commits = readCommits(await get(`/commits?sha=${branch}&per_page=100`));
  const since = recentSince(now);
  const listed = commits?.filter(({ date }) => date >= since).length;
  const commits90 = listed === 100 ? await length(`/commits?sha=${branch}&since=${since}&per_page=1`) : listed;
  const releases = await get('/releases?per_page=1');
  const latest = releases?.status === 'found' ? RestReleases.safeParse(releases.value).data?.[0] : undefined;
  const contributors = await length('/contributors?per_page=1&anon=1');
  const pulls = repository.open_issues_count === 0 ? 0 : await length('/pulls?state=open&per_page=1');

  const value: RepositoryHealth = {
    path: repository.full_name,
    stars: repository.stargazers_count,
    forks: repository.forks_count,
    openIssues: pulls === undefined ? undefined : Math.max(0, repository.open_issues_count - pulls),
    contributors,
    lastCommit: commits?.[0]?.date,
    commits90,
    absence: commits && absenceFactor(commits),
    releases: releases?.status === 'found' ? lengthOf(releases) : undefined,
    latestRelease: latest && { name: latest.tag_name, date: latest.published_at ?? undefined },
    language: repository.language ?? undefined,
    archived: repository.archived,
    fork: repository.fork ?? false,
    license: repository.license?.spdx_id ?? undefined,
    createdAt: repository.created_at,
    defaultBranch: repository.default_branch,
  };
  return { status: 'found', value, incomplete };
}

function readCommits(reply: Replied | undefined): Commit[] | undefined {
  if (reply?.status !== 'found') return undefined;
  return RestCommits.safeParse(reply.value ?? []).data?.map(({ commit, author }) => ({
    date: commit.committer.date,
    author: {
      login: author?.login,
      name: commit.author?.name ?? undefined,
      email: commit.author?.email ?? undefined,
    },
  }));
}

/** How many people contributed, those without an account included. GitHub counts no more for very large repositories. */
export async function restContributors(github: Service, path: string): Promise<Answer<number>> {
  const reply = await github.ask(`/repos/${path}/contributors?per_page=1&anon=1`);
  if (reply.status !== 'found') return reply;
  const value = lengthOf(reply);
  return value === undefined ? github.fail('unexpected') : { status: 'found', value };
}

import { absenceFactor } from './absence-factor';
import type { Answer, ServiceFailure } from './answer';
import { GraphReply, GraphRepository, repositoryFields } from './github-shapes';
import { type RepositoryHealth, recentSince } from './repository-health';
import type { Service } from './service';

/** Asks GitHub's GraphQL API, which needs a token. `data` may have holes, which `errors` explain by their path. */
export async function graphql(
  github: Service,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer<GraphReply>> {
  const reply = github.parse(
    await github.ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
    GraphReply,
  );
  if (reply.status !== 'found') return reply;
  // Its limit is said with a code of 200.
  const limited = reply.value.errors?.some(({ type }) => type === 'RATE_LIMITED');
  if (limited) return github.fail('rate-limit');
  return reply.value.data ? reply : github.fail('unexpected', { detail: reply.value.errors?.[0]?.type });
}

/** The health of many repositories in one request, in the order of `paths`. Contributors are not told this way. */
export async function graphqlHealth(
  github: Service,
  paths: readonly string[],
  now: number,
): Promise<Answer<RepositoryHealth>[]> {
  const variables: Record<string, string> = { since: recentSince(now) };
  const asked = paths.map((path, index) => {
    const slash = path.indexOf('/');
    variables[`o${index}`] = path.slice(0, slash);
    variables[`n${index}`] = path.slice(slash + 1);
    return `r${index}: repository(owner: $o${index}, name: $n${index}) { ...health }`;
  });
  const names = paths.map((_, index) => `$o${index}: String!, $n${index}: String!`).join(', ');
  const query = `query($since: GitTimestamp!, ${names}) { ${asked.join(' ')} }\n${repositoryFields}`;
  const reply = await graphql(github, query, variables);
  if (reply.status !== 'found') return paths.map(() => reply);
  const { data, errors = [] } = reply.value;
  return paths.map((_, index) => {
    const one = data?.[`r${index}`];
    if (one) return readRepository(github, one);
    const type = errors.find(({ path }) => path?.[0] === `r${index}`)?.type;
    return failureOf(github, type);
  });
}

function failureOf(github: Service, type: string | undefined): ServiceFailure {
  if (type === 'NOT_FOUND') return github.fail('not-found');
  if (type === 'FORBIDDEN') return github.fail('forbidden');
  return github.fail('unexpected', { detail: type });
}

function readRepository(github: Service, said: unknown): Answer<RepositoryHealth> {
  const answer = github.parse({ status: 'found', value: said }, GraphRepository);
  if (answer.status !== 'found') return answer;
  const repository = answer.value;
  const { history, recent } = repository.defaultBranchRef?.target ?? {};
  const commits = history?.nodes.map(({ committedDate, author }) => ({
    date: committedDate,
    author: {
      login: author?.user?.login,
      name: author?.name ?? undefined,
      email: author?.email ?? undefined,
    },
  }));
  const latest = repository.releases.nodes[0];
  return {
    status: 'found',
    value: {
      path: repository.nameWithOwner,
      stars: repository.stargazerCount,
      forks: repository.forkCount,
      openIssues: repository.issues.totalCount,
      lastCommit: commits?.[0]?.date,
      commits90: recent?.totalCount ?? (repository.defaultBranchRef ? undefined : 0),
      absence: commits && absenceFactor(commits),
      releases: repository.releases.totalCount,
      latestRelease: latest && { name: latest.tagName, date: latest.publishedAt ?? undefined },
      language: repository.primaryLanguage?.name,
      archived: repository.isArchived,
      fork: repository.isFork ?? false,
      license: repository.licenseInfo?.spdxId ?? undefined,
      createdAt: repository.createdAt,
      defaultBranch: repository.defaultBranchRef?.name,
    },
  };
}

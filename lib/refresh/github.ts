import { z } from 'zod';
import type { ServiceFailure } from '../live/answer';
import { lengthOf } from '../live/github-rest';
import { GraphReply, GraphRepository, RestRepository } from '../live/github-shapes';
import type { AnswerTo } from './answers';
import { type Errand, inBatches, readReply, unexpected } from './errand';
import type { Host } from './host';

/*
 * GitHub: with a token by GraphQL, fifty repositories a request by aliases
 * (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api); without one by REST.
 */

const batchSize = 50;
const Repository = GraphRepository.pick({
  nameWithOwner: true,
  isArchived: true,
  stargazerCount: true,
  forkCount: true,
  primaryLanguage: true,
  licenseInfo: true,
  issues: true,
}).extend({ pushedAt: z.string().nullish(), hasIssuesEnabled: z.boolean() });
const Rest = RestRepository.extend({ pushed_at: z.string().nullish() });

const fields = `fragment told on Repository {
  nameWithOwner isArchived stargazerCount forkCount pushedAt hasIssuesEnabled
  primaryLanguage { name } licenseInfo { spdxId } issues(states: OPEN) { totalCount }
}`;

const failing = (errand: Errand) => (batch: readonly string[], failure: ServiceFailure) =>
  errand.fail('github', batch, failure);

/** Repositories by `owner/name`; needs a token. */
export async function askGraphql(host: Host, paths: readonly string[], errand: Errand): Promise<void> {
  await inBatches(host, paths, batchSize, (batch) => askAliases(host, batch, errand), failing(errand));
}

async function askAliases(host: Host, batch: readonly string[], errand: Errand): Promise<ServiceFailure | undefined> {
  const names = batch.map((path) => path.split('/'));
  const asked = names.map((_, index) => `r${index}: repository(owner: $o${index}, name: $n${index}) { ...told }`);
  const variables = Object.fromEntries(
    names.flatMap(([owner, name], index) => [
      [`o${index}`, owner],
      [`n${index}`, name],
    ]),
  );
  const declared = names.map((_, index) => `$o${index}: String!, $n${index}: String!`).join(', ');
  const query = `query(${declared}) { ${asked.join(' ')} }\n${fields}`;
  const body = JSON.stringify({ query, variables });
  const reply = readReply(host, await host.ask({ path: '/graphql', method: 'POST', body }), tellingSome(batch.length));
  if (reply.status === 'failed') return reply;
  if (reply.status === 'unknown') return unexpected('GitHub', '404');
  const failed: string[] = [];
  for (const [index, path] of batch.entries()) {
    const repository = Repository.safeParse(reply.value.data?.[`r${index}`]);
    if (repository.success) errand.record('github', path.toLowerCase(), readGraph(repository.data));
    else if (isGone(reply.value, index)) errand.record('github', path.toLowerCase(), null);
    else failed.push(path);
  }
  // Holes that nothing explains: the service stumbled over them; alone they may fare better.
  await inBatches(host, failed, 1, (one) => askAliases(host, one, errand), failing(errand));
  return undefined;
}

/** Null, and an error that says it is not there; null for any other reason is no answer. */
const isGone = ({ data, errors = [] }: GraphReply, index: number): boolean =>
  !data?.[`r${index}`] && errors.some(({ type, path }) => type === 'NOT_FOUND' && path?.[0] === `r${index}`);

/** A reply that tells of at least one of so many repositories. */
const tellingSome = (count: number) =>
  GraphReply.refine(
    (reply) =>
      Array.from({ length: count }, (_, index) => index).some(
        (index) => isGone(reply, index) || Repository.safeParse(reply.data?.[`r${index}`]).success,
      ),
    { path: ['data'] },
  );

function readGraph(repository: z.infer<typeof Repository>): AnswerTo<'github'> {
  return {
    path: repository.nameWithOwner,
    stars: repository.stargazerCount,
    forks: repository.forkCount,
    openIssues: repository.hasIssuesEnabled ? repository.issues.totalCount : undefined,
    lastPush: repository.pushedAt?.slice(0, 10),
    language: repository.primaryLanguage?.name,
    archived: repository.isArchived,
    license: repository.licenseInfo?.spdxId ?? undefined,
  };
}

/** Repositories by `owner/name`, of 60 requests an hour: one each, and another where issues and pull requests are one count. */
export async function askRest(host: Host, paths: readonly string[], errand: Errand): Promise<void> {
  await inBatches(
    host,
    paths,
    1,
    async ([path = '']) => {
      const reply = readReply(host, await host.ask({ path: `/repos/${path}` }), Rest);
      if (reply.status === 'failed') return reply;
      if (reply.status === 'unknown') return errand.record('github', path.toLowerCase(), null) ?? undefined;
      const repository = reply.value;
      const pulls =
        repository.open_issues_count === 0 ? 0 : await countOf(host, repository.full_name, 'pulls?state=open&');
      if (typeof pulls === 'object') return pulls;
      errand.record('github', path.toLowerCase(), {
        path: repository.full_name,
        stars: repository.stargazers_count,
        forks: repository.forks_count,
        openIssues:
          repository.has_issues === false || pulls === undefined
            ? undefined
            : Math.max(0, repository.open_issues_count - pulls),
        lastPush: repository.pushed_at?.slice(0, 10),
        language: repository.language ?? undefined,
        archived: repository.archived,
        license: repository.license?.spdx_id ?? undefined,
      });
      return undefined;
    },
    failing(errand),
  );
}

/** How many people contributed, those without an account included; GitHub does not count very large repositories. */
export async function askContributors(host: Host, paths: readonly string[], errand: Errand): Promise<void> {
  await inBatches(
    host,
    paths,
    1,
    async ([path = '']) => {
      const known = errand.book.get('github', path.toLowerCase())?.answer?.path ?? path;
      const count = await countOf(host, known, 'contributors?anon=1&');
      if (typeof count === 'object') return count;
      errand.record('contributors', path.toLowerCase(), { count });
      return undefined;
    },
    (batch, failure) => errand.fail('contributors', batch, failure),
  );
}

/** The length of a list asked for one a page; absent where GitHub does not tell it. */
async function countOf(host: Host, path: string, list: string): Promise<number | undefined | ServiceFailure> {
  const reply = await host.ask({ path: `/repos/${path}/${list}per_page=1` });
  if (reply.status === 'failed') return reply;
  // 403 here: "the history or contributor list is too large".
  if (reply.status === 'refused')
    return [403, 404, 409, 451].includes(reply.code) ? undefined : unexpected('GitHub', String(reply.code));
  return lengthOf(reply);
}

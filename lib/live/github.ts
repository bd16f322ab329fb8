import type { Answer } from './answer';
import { graphql, graphqlHealth } from './github-graphql';
import { restContributors, restHealth } from './github-rest';
import type { GraphReply } from './github-shapes';
import { RateLimits } from './github-shapes';
import type { RepositoryHealth } from './repository-health';
import { type Asking, createService, type Replied, type ServiceOptions } from './service';

export interface GitHubOptions extends ServiceOptions {
  /** A personal access token; it is sent to `base` alone. */
  token?: string;
  /** The address of raw files, which never gets the token. */
  rawBase?: string;
}

/** What a token is good for. */
export interface TokenTest {
  /** OAuth scopes of a classic token; a fine-grained token names none. */
  scopes: string[];
  /** Requests an hour. */
  limit: number;
  remaining: number;
}

/** Repositories are named `owner/name`. */
export interface GitHub {
  /** One repository's health: two requests with a token, at most six without. */
  health(path: string): Promise<Answer<RepositoryHealth>>;
  /** Many at once (some 20 fit well), for one request; in the order of `paths`, without contributors. Needs a token. */
  healthOfMany(paths: readonly string[]): Promise<Answer<RepositoryHealth>[]>;
  /** How many people contributed, those without an account included. */
  contributors(path: string): Promise<Answer<number>>;
  /** Any document of the REST API, for example `/repos/owner/name/git/trees/main?recursive=1`, with its headers. */
  rest(path: string, asking?: Asking): Promise<Replied>;
  /** Any query of the GraphQL API. Needs a token. */
  graphql(query: string, variables: Record<string, unknown>): Promise<Answer<GraphReply>>;
  /** A file as it is, by a branch, a tag, a commit or `HEAD`; costs no request of the API. */
  rawFile(path: string, ref: string, file: string, maxBytes?: number): Promise<Answer<string>>;
  /** Whether the token is accepted, and what it allows. Costs no request of its limit. */
  testToken(): Promise<Answer<TokenTest>>;
}

/** GitHub, by REST without a token and by GraphQL with one. */
export function createGitHub(options: GitHubOptions = {}): GitHub {
  const {
    token,
    now = Date.now,
    base = 'https://api.github.com',
    rawBase = 'https://raw.githubusercontent.com',
  } = options;
  const api = createService('GitHub', base, options);
  const raw = createService('GitHub', rawBase, options);
  const own: Record<string, string> = {
    accept: 'application/vnd.github+json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const github = {
    ...api,
    ask: (path: string, asking: Asking = {}) => api.ask(path, { ...asking, headers: { ...own, ...asking.headers } }),
  };
  const needsToken = () => api.fail('needs-key');
  const healthOfMany = async (paths: readonly string[]): Promise<Answer<RepositoryHealth>[]> =>
    token === undefined ? paths.map(needsToken) : graphqlHealth(github, paths, now());

  return {
    healthOfMany,
    rest: github.ask,
    contributors: (path) => restContributors(github, path),
    graphql: async (query, variables) => (token === undefined ? needsToken() : graphql(github, query, variables)),
    async health(path) {
      if (token === undefined) return restHealth(github, path, now());
      const [answer = needsToken()] = await healthOfMany([path]);
      if (answer.status !== 'found') return answer;
      const contributors = await restContributors(github, answer.value.path);
      return contributors.status === 'found'
        ? { ...answer, value: { ...answer.value, contributors: contributors.value } }
        : { ...answer, incomplete: contributors };
    },
    rawFile: (path, ref, file, maxBytes) =>
      raw.askText(`/${path}/${encodeURIComponent(ref)}/${file.split('/').map(encodeURIComponent).join('/')}`, {
        maxBytes,
      }),
    async testToken() {
      const reply = await github.ask('/rate_limit');
      const limits = api.parse(reply, RateLimits);
      if (limits.status !== 'found') return limits;
      const scopes = (reply.status === 'found' && reply.headers?.get('x-oauth-scopes')) || '';
      const { limit, remaining } = limits.value.resources.core;
      return { status: 'found', value: { scopes: scopes.split(/,\s*/).filter(Boolean), limit, remaining } };
    },
  };
}

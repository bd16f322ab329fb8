import { z } from 'zod';

/*
 * What GitHub answers, as far as it is read.
 * REST: https://docs.github.com/en/rest/repos/repos#get-a-repository,
 * https://docs.github.com/en/rest/commits/commits#list-commits,
 * https://docs.github.com/en/rest/releases/releases#list-releases.
 * GraphQL: https://docs.github.com/en/graphql/reference/objects#repository.
 */

const count = z.number().int().min(0);
const spdx = z.object({ spdx_id: z.string().nullish() }).nullish();

export const RestRepository = z.object({
  full_name: z.string().min(1),
  stargazers_count: count,
  forks_count: count,
  /** Issues and pull requests together. */
  open_issues_count: count,
  has_issues: z.boolean().optional(),
  language: z.string().nullish(),
  archived: z.boolean(),
  fork: z.boolean().optional(),
  default_branch: z.string().min(1),
  created_at: z.string(),
  license: spdx,
});

export const RestCommits = z.array(
  z.object({
    commit: z.object({
      author: z.object({ name: z.string().nullish(), email: z.string().nullish() }).nullish(),
      committer: z.object({ date: z.string() }),
    }),
    author: z.object({ login: z.string().optional() }).nullish(),
  }),
);

export const RestReleases = z.array(
  z.object({ tag_name: z.string(), name: z.string().nullish(), published_at: z.string().nullish() }),
);

export const RestList = z.array(z.unknown());

export const RateLimits = z.object({ resources: z.object({ core: z.object({ limit: count, remaining: count }) }) });

const GraphCommit = z.object({
  committedDate: z.string(),
  author: z
    .object({
      name: z.string().nullish(),
      email: z.string().nullish(),
      user: z.object({ login: z.string() }).nullish(),
    })
    .nullish(),
});

export const GraphRepository = z.object({
  nameWithOwner: z.string().min(1),
  isArchived: z.boolean(),
  isFork: z.boolean().optional(),
  createdAt: z.string(),
  stargazerCount: count,
  forkCount: count,
  primaryLanguage: z.object({ name: z.string() }).nullish(),
  licenseInfo: z.object({ spdxId: z.string().nullish() }).nullish(),
  issues: z.object({ totalCount: count }),
  releases: z.object({
    totalCount: count,
    nodes: z.array(z.object({ tagName: z.string(), publishedAt: z.string().nullish() })),
  }),
  defaultBranchRef: z
    .object({
      name: z.string(),
      target: z.object({
        history: z.object({ totalCount: count, nodes: z.array(GraphCommit) }).optional(),
        recent: z.object({ totalCount: count }).optional(),
      }),
    })
    .nullish(),
});

/** The fields of `GraphRepository`, with `$since` for the commits of late. */
export const repositoryFields = `fragment health on Repository {
  nameWithOwner isArchived isFork createdAt stargazerCount forkCount
  primaryLanguage { name } licenseInfo { spdxId }
  issues(states: OPEN) { totalCount }
  releases(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes { tagName publishedAt } }
  defaultBranchRef { name target { ... on Commit {
    history(first: 100) { totalCount nodes { committedDate author { name email user { login } } } }
    recent: history(since: $since) { totalCount }
  } } }
}`;

export const GraphReply = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        type: z.string().optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        message: z.string().optional(),
      }),
    )
    .optional(),
});

export type RestRepository = z.infer<typeof RestRepository>;
export type GraphRepository = z.infer<typeof GraphRepository>;
export type GraphReply = z.infer<typeof GraphReply>;

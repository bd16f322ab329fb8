/** GitHub's answers in the documented shapes: https://docs.github.com/en/rest/repos/repos, /commits/commits, /releases. */
export const repository = {
  full_name: 'lab/model',
  stargazers_count: 792,
  forks_count: 142,
  open_issues_count: 31,
  has_issues: true,
  language: 'Jupyter Notebook',
  archived: false,
  fork: false,
  default_branch: 'main',
  created_at: '2019-06-01T00:00:00Z',
  // Changes with every star: never read.
  updated_at: '2026-11-24T00:00:00Z',
  // Of any branch: never read.
  pushed_at: '2026-11-20T00:00:00Z',
  license: { key: 'mit', spdx_id: 'MIT', name: 'MIT License' },
};

export const commit = (login: string | null, date: string, name = login ?? 'Someone') => ({
  sha: 'abc',
  commit: { author: { name, email: `${name}@lab.example`, date }, committer: { name, date } },
  author: login === null ? null : { login, type: 'User' },
});

/** Three commits in the 90 days before 2026-11-25, one long before. */
export const commits = [
  commit('ann', '2026-11-01T10:00:00Z'),
  commit('ann', '2026-10-01T10:00:00Z'),
  commit('bob', '2026-09-15T10:00:00Z'),
  commit('ann', '2025-01-01T10:00:00Z'),
];

export const releases = [{ tag_name: 'v1.2', name: 'Weights', published_at: '2026-05-06T07:08:09Z' }];

/** The header of a list of which a page holds one entry and there are `count`. */
export const lastPage = (count: number) => ({
  link: `<https://api.github.com/x?per_page=1&page=2>; rel="next", <https://api.github.com/x?per_page=1&page=${count}>; rel="last"`,
});

/** https://docs.github.com/en/graphql/reference/objects#repository */
export const graphRepository = {
  nameWithOwner: 'lab/model',
  isArchived: false,
  isFork: false,
  createdAt: '2019-06-01T00:00:00Z',
  stargazerCount: 792,
  forkCount: 142,
  primaryLanguage: { name: 'Jupyter Notebook' },
  licenseInfo: { spdxId: 'MIT' },
  issues: { totalCount: 28 },
  releases: { totalCount: 4, nodes: [{ tagName: 'v1.2', publishedAt: '2026-05-06T07:08:09Z' }] },
  defaultBranchRef: {
    name: 'main',
    target: {
      history: {
        totalCount: 4,
        nodes: commits.map(({ commit: { author, committer }, author: account }) => ({
          committedDate: committer.date,
          author: { name: author.name, email: author.email, user: account && { login: account.login } },
        })),
      },
      recent: { totalCount: 3 },
    },
  },
};

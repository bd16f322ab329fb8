import type { HostServer, StandIn } from '../../tests/e2e/harness/host-server';

/*
 * Services of live figures, in the shapes that they document (named beside their clients in lib/live), with the CORS
 * headers that let an extension ask them without a host permission.
 */

/** https://docs.github.com/en/rest/using-the-rest-api/using-cors-and-jsonp-to-make-cross-origin-requests */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'Authorization, Content-Type',
  'access-control-expose-headers': 'ETag, Link, Retry-After, X-RateLimit-Remaining, X-RateLimit-Reset, X-OAuth-Scopes',
};

export const liveHosts = [
  'api.github.com',
  'api.openalex.org',
  'api.crossref.org',
  'api.datacite.org',
  'huggingface.co',
];

const json = (body: unknown, headers: Record<string, string> = {}, status = 200): StandIn => ({
  status,
  contentType: 'application/json',
  headers: { ...cors, ...headers },
  body: JSON.stringify(body),
});

const lastPage = (page: number) => ({ link: `<https://api.github.com/x?per_page=1&page=${page}>; rel="last"` });
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

function commit(login: string, days: number) {
  const signed = { name: login, email: `${login}@lab.example`, date: daysAgo(days) };
  return { commit: { author: signed, committer: signed }, author: { login } };
}

const commits = [
  ...Array(6)
    .fill(0)
    .map((_, index) => commit('ann', 9 + index * 7)),
  ...[300, 320, 400].map((days) => commit('bob', days)),
  commit('cy', 700),
];

/** https://docs.github.com/en/graphql/reference/objects#repository, as a token gets it. */
const graphRepository = {
  nameWithOwner: 'MrGiovanni/ModelsGenesis',
  isArchived: false,
  isFork: false,
  createdAt: '2019-06-07T00:00:00Z',
  stargazerCount: 812,
  forkCount: 145,
  primaryLanguage: { name: 'Jupyter Notebook' },
  licenseInfo: { spdxId: 'NOASSERTION' },
  issues: { totalCount: 29 },
  releases: { totalCount: 3, nodes: [{ tagName: 'v1.1', publishedAt: daysAgo(200) }] },
  defaultBranchRef: {
    name: 'master',
    target: {
      history: {
        totalCount: commits.length,
        nodes: commits.map(({ commit: { committer }, author }) => ({
          committedDate: committer.date,
          author: { name: committer.name, email: committer.email, user: author },
        })),
      },
      recent: { totalCount: 6 },
    },
  },
};

function github({ pathname }: URL): StandIn | undefined {
  const [, repos, owner, name, ...rest] = pathname.split('/');
  if (pathname === '/rate_limit')
    return json(
      { resources: { core: { limit: 5000, remaining: 4987, reset: 0, used: 13 } } },
      { 'x-oauth-scopes': '' },
    );
  if (pathname === '/graphql') return json({ data: { r0: graphRepository } });
  if (repos !== 'repos' || !owner || !name) return json({ message: 'Not Found' }, {}, 404);
  switch (rest.join('/')) {
    case '':
      return json({
        full_name: `${owner}/${name}`,
        stargazers_count: 811,
        forks_count: 145,
        open_issues_count: 33,
        language: 'Jupyter Notebook',
        archived: false,
        fork: false,
        default_branch: 'master',
        created_at: '2019-06-07T00:00:00Z',
        license: { spdx_id: 'NOASSERTION' },
      });
    case 'commits':
      return json(commits);
    case 'releases':
      return json([{ tag_name: 'v1.1', name: 'Weights', published_at: daysAgo(200) }], lastPage(3));
    case 'contributors':
      return json([{}], lastPage(9));
    case 'pulls':
      return json([{}], lastPage(4));
    default:
      return json({ message: 'Not Found' }, {}, 404);
  }
}

function openAlex({ pathname, searchParams }: URL): StandIn | undefined {
  if (pathname.startsWith('/works/doi:')) {
    const doi = decodeURIComponent(pathname.slice('/works/doi:'.length));
    const first = doi === '10.1016/j.media.2020.101840';
    return json({
      id: `https://openalex.org/W${first ? 1 : 2}`,
      doi: `https://doi.org/${doi}`,
      display_name: first
        ? 'Models Genesis'
        : 'Models Genesis: Generic Autodidactic Models for 3D Medical Image Analysis',
      publication_year: first ? 2020 : 2019,
      cited_by_count: first ? 431 : 238,
      referenced_works_count: 61,
      is_retracted: false,
    });
  }
  if (searchParams.has('group_by'))
    return json({
      meta: { count: 431 },
      group_by: [
        { key: 'https://openalex.org/fields/27', key_display_name: 'Medicine', count: 210 },
        { key: 'https://openalex.org/fields/17', key_display_name: 'Computer Science', count: 160 },
        { key: 'https://openalex.org/fields/22', key_display_name: 'Engineering', count: 40 },
      ],
    });
  const recent = searchParams.get('sort')?.startsWith('publication_date');
  return json({
    meta: { count: 431 },
    results: Array.from({ length: 5 }, (_, index) => ({
      id: `https://openalex.org/W${100 + index}`,
      doi: `https://doi.org/10.1000/${recent ? 'recent' : 'top'}.${index}`,
      display_name: `${recent ? 'A recent study' : 'A well-known study'} of volumetric pretraining, part ${index + 1}`,
      publication_year: recent ? 2026 : 2021 + index,
    })),
  });
}

/** One paper has a correction. */
function crossref({ pathname }: URL): StandIn {
  const doi = decodeURIComponent(pathname.replace('/v1/works/', ''));
  const corrected = doi === '10.1016/j.media.2020.101840';
  const notice = {
    DOI: '10.1016/j.media.2021.102001',
    type: 'corrigendum',
    source: 'publisher',
    updated: { 'date-parts': [[2021, 3, 2]] },
  };
  return json({
    status: 'ok',
    message: {
      DOI: doi,
      'is-referenced-by-count': 390,
      'references-count': 60,
      'updated-by': corrected ? [notice] : [],
    },
  });
}

function huggingFace({ pathname }: URL): StandIn | undefined {
  if (!pathname.startsWith('/api/models/')) return undefined;
  const id = decodeURIComponent(pathname.slice('/api/models/'.length));
  return json({ id, downloads: 1532, likes: 12, gated: 'auto', tags: ['license:apache-2.0'], siblings: [] });
}

/** Makes a local server play the services. */
export function serveLiveServices(server: HostServer): void {
  const answer = (to: (url: URL) => StandIn | undefined) => (url: URL, method: string) =>
    method === 'OPTIONS' ? { status: 204, headers: cors, body: '' } : to(url);
  server.serveHost('api.github.com', answer(github));
  server.serveHost('api.openalex.org', answer(openAlex));
  server.serveHost('api.crossref.org', answer(crossref));
  server.serveHost('huggingface.co', answer(huggingFace));
}

/** GitHub's refusal of the 61st request of an hour, https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api. */
export function limitGitHub(server: HostServer, until: number): void {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.round(until / 1000)) };
  server.serveHost('api.github.com', () => json({ message: 'API rate limit exceeded' }, headers, 403));
}

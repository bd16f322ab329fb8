import { describe, expect, it } from 'vitest';
import { createGitHub } from '../../lib/live/github';
import { commit, commits, graphRepository, lastPage, releases, repository } from './github-fixtures';
import { type Asked, faults, type Reply, serveService } from './service-server';

const now = () => Date.parse('2026-11-25T14:00:00Z');
const token = 'ghp_secretsecretsecretsecretsecretsecret';

/** GitHub's REST API with one repository; `more` answers first. */
const rest =
  (more: (asked: Asked) => Reply | undefined = () => undefined) =>
  (asked: Asked): Reply | undefined => {
    const own = more(asked);
    if (own) return own;
    if (asked.path === '/repos/lab/model') return { json: repository };
    if (asked.path.startsWith('/repos/lab/model/commits')) return { json: commits };
    if (asked.path.startsWith('/repos/lab/model/releases')) return { json: releases, headers: lastPage(4) };
    if (asked.path.startsWith('/repos/lab/model/contributors')) return { json: [{}], headers: lastPage(7) };
    if (asked.path.startsWith('/repos/lab/model/pulls')) return { json: [{}], headers: lastPage(3) };
    return undefined;
  };

const health = {
  path: 'lab/model',
  stars: 792,
  forks: 142,
  openIssues: 28,
  contributors: 7,
  lastCommit: '2026-11-01T10:00:00Z',
  commits90: 3,
  absence: { people: 1, commits: 4, since: '2025-01-01', until: '2026-11-01' },
  releases: 4,
  latestRelease: { name: 'v1.2', date: '2026-05-06T07:08:09Z' },
  language: 'Jupyter Notebook',
  archived: false,
  fork: false,
  license: 'MIT',
  createdAt: '2019-06-01T00:00:00Z',
  defaultBranch: 'main',
};

describe('the health of a repository without a token', () => {
  it('is read in five requests, issues without pull requests', async () => {
    const { base, asked } = await serveService(rest());
    expect(await createGitHub({ base, now }).health('lab/model')).toEqual({ status: 'found', value: health });
    expect(asked).toHaveLength(5);
    expect(asked.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  it('counts the commits of late by themselves where a page does not hold them', async () => {
    const page = Array.from({ length: 100 }, () => commit('ann', '2026-11-01T10:00:00Z'));
    const { base } = await serveService(
      rest(({ path }) => {
        if (path.includes('since=2026-08-27T14:00:00Z')) return { json: [{}], headers: lastPage(250) };
        return path.includes('/commits') ? { json: page } : undefined;
      }),
    );
    expect(await createGitHub({ base, now }).health('lab/model')).toMatchObject({ value: { commits90: 250 } });
  });

  it('says what an empty repository has: nothing, and no failure', async () => {
    const { base } = await serveService(
      rest(({ path }) => {
        if (path.includes('/commits')) return { code: 409, json: { message: 'Git Repository is empty.' } };
        if (path.includes('/contributors')) return { code: 204 };
        if (path.includes('/releases')) return { json: [] };
        return undefined;
      }),
    );
    const answer = await createGitHub({ base, now }).health('lab/model');
    expect(answer).toMatchObject({ status: 'found', value: { commits90: 0, contributors: 0, releases: 0 } });
    expect(answer).not.toHaveProperty('incomplete.reason');
    expect(answer).not.toHaveProperty('value.latestRelease.name');
  });

  it('leaves out what the limit kept back, says so, and asks no further', async () => {
    const { base, asked } = await serveService(
      rest(({ path }) =>
        path.includes('/releases')
          ? { code: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now() / 1000 + 300) } }
          : undefined,
      ),
    );
    const answer = await createGitHub({ base, now }).health('lab/model');
    expect(answer).toMatchObject({
      status: 'found',
      value: { stars: 792, commits90: 3 },
      incomplete: { service: 'GitHub', reason: 'rate-limit', again: now() + 300_000 },
    });
    expect(answer).not.toHaveProperty('value.openIssues', expect.anything());
    expect(asked).toHaveLength(3);
  });

  it('is found under the name that a renamed repository has now', async () => {
    const { base } = await serveService(
      rest(({ path }) => {
        if (path === '/repos/old/name') return { code: 301, headers: { location: '/repositories/1' } };
        return path === '/repositories/1' ? { json: repository } : undefined;
      }),
    );
    expect(await createGitHub({ base, now }).health('old/name')).toEqual({ status: 'found', value: health });
  });

  it.each(faults)('is a failure with a reason when GitHub answers %s', async (_, reply, { reason, again }) => {
    const { base } = await serveService(() => reply);
    const answer = await createGitHub({ base, now, timeoutMs: 200 }).health('lab/model');
    expect(answer).toMatchObject({ status: 'failed', service: 'GitHub', reason });
    if (again !== undefined) expect(answer).toHaveProperty('again', now() + again);
  });

  it('is a failure when nobody is there', async () => {
    const answer = await createGitHub({ base: 'http://127.0.0.1:1', now }).health('lab/model');
    expect(answer).toMatchObject({ status: 'failed', reason: 'unreachable' });
  });
});

describe('the health of repositories with a token', () => {
  const graph = (asked: Asked): Reply | undefined => {
    if (asked.path !== '/graphql') return rest()(asked);
    const { variables } = JSON.parse(asked.body);
    const data: Record<string, unknown> = {};
    const errors: unknown[] = [];
    for (let index = 0; `n${index}` in variables; index += 1) {
      const known = variables[`n${index}`] === 'model';
      data[`r${index}`] = known ? graphRepository : null;
      if (!known) errors.push({ type: 'NOT_FOUND', path: [`r${index}`], message: 'Could not resolve' });
    }
    return { json: errors.length ? { data, errors } : { data } };
  };

  it('is read by one query and the number of contributors', async () => {
    const { base, asked } = await serveService(graph);
    expect(await createGitHub({ base, now, token }).health('lab/model')).toEqual({ status: 'found', value: health });
    expect(asked.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      'POST /graphql',
      'GET /repos/lab/model/contributors',
    ]);
    expect(asked.every(({ headers }) => headers.authorization === `Bearer ${token}`)).toBe(true);
  });

  it('is read for many at once, each with its own failure', async () => {
    const { base, asked } = await serveService(graph);
    const answers = await createGitHub({ base, now, token }).healthOfMany(['lab/model', 'lab/gone', 'lab/model']);
    expect(answers).toMatchObject([
      { status: 'found', value: { stars: 792, openIssues: 28 } },
      { status: 'failed', reason: 'not-found' },
      { status: 'found', value: { path: 'lab/model' } },
    ]);
    expect(asked).toHaveLength(1);
  });

  it('says that the limit is reached, which GraphQL says with a code of 200', async () => {
    const { base } = await serveService(() => ({ json: { errors: [{ type: 'RATE_LIMITED', message: 'no' }] } }));
    expect(await createGitHub({ base, now, token }).health('lab/model')).toMatchObject({ reason: 'rate-limit' });
  });

  it('keeps the rest when contributors cannot be counted', async () => {
    const { base } = await serveService((asked) =>
      asked.path.includes('/contributors') ? { code: 500 } : graph(asked),
    );
    expect(await createGitHub({ base, now, token }).health('lab/model')).toMatchObject({
      status: 'found',
      value: { stars: 792 },
      incomplete: { reason: 'down' },
    });
  });

  it.each(faults)('is a failure with a reason when GitHub answers %s', async (_, reply, { reason }) => {
    const { base } = await serveService(() => reply);
    const answers = await createGitHub({ base, now, token, timeoutMs: 200 }).healthOfMany(['a/b', 'c/d']);
    expect(answers).toMatchObject([{ reason }, { reason }]);
  });

  it('needs one', async () => {
    const github = createGitHub({ base: 'http://127.0.0.1:1', now });
    expect(await github.healthOfMany(['a/b'])).toMatchObject([{ reason: 'needs-key' }]);
    expect(await github.graphql('{ viewer { login } }', {})).toMatchObject({ reason: 'needs-key' });
  });
});

describe('a token', () => {
  it('is tested without costing a request: its scopes and its limit', async () => {
    const { base, asked } = await serveService(() => ({
      json: { resources: { core: { limit: 5000, remaining: 4990, reset: 1, used: 10 } } },
      headers: { 'x-oauth-scopes': 'public_repo, read:org' },
    }));
    expect(await createGitHub({ base, token }).testToken()).toEqual({
      status: 'found',
      value: { scopes: ['public_repo', 'read:org'], limit: 5000, remaining: 4990 },
    });
    expect(asked.map(({ path }) => path)).toEqual(['/rate_limit']);
  });

  it('that GitHub does not know is refused', async () => {
    const { base } = await serveService(() => ({ code: 401, json: { message: 'Bad credentials' } }));
    expect(await createGitHub({ base, token }).testToken()).toMatchObject({ status: 'failed', reason: 'bad-key' });
  });

  it('goes to the API alone: not where it redirects to, not to the server of raw files', async () => {
    const other = await serveService(() => ({ json: repository }));
    const api = await serveService(() => ({ code: 301, headers: { location: `${other.base}/repos/lab/model` } }));
    const github = createGitHub({ base: api.base, rawBase: other.base, token });
    await github.rest('/repos/lab/model');
    await github.rawFile('lab/model', 'HEAD', 'docs/READ ME.md');
    expect(api.asked[0]?.headers.authorization).toBe(`Bearer ${token}`);
    expect(other.asked.map(({ path }) => path)).toEqual(['/repos/lab/model', '/lab/model/HEAD/docs/READ ME.md']);
    expect(other.asked.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  it('is in no failure', async () => {
    for (const [, reply] of faults) {
      const { base } = await serveService(() => reply);
      const answer = await createGitHub({ base, token, timeoutMs: 100 }).health('lab/model');
      expect(JSON.stringify(answer)).not.toContain(token);
    }
  });
});

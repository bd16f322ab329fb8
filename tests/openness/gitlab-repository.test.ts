import { describe, expect, it } from 'vitest';
import { createGitLab } from '../../lib/openness/gitlab-repository';
import { type Asked, type Reply, serveService } from '../live/service-server';

const commit = 'abcdef0123456789abcdef0123456789abcdef01';
const project = {
  path_with_namespace: 'Lab/Group/fold',
  default_branch: 'main',
  archived: false,
  license: { key: 'apache-2.0', name: 'Apache License 2.0' },
};
const entries = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ path: `src/file${from + index}.py`, type: 'blob' }));

async function aGitLab(answer: (asked: Asked) => Reply | undefined = () => undefined) {
  const api = await serveService((asked) => {
    const said = answer(asked);
    if (said) return said;
    const { path } = asked;
    if (path === '/api/v4/projects/lab/group/fold?license=true') return { json: project };
    if (path.includes('/repository/commits?ref_name=main')) return { json: [{ id: commit }] };
    if (path.includes('/repository/tree')) return { json: [...entries(2), { path: 'src', type: 'tree' }] };
    if (path.includes('/repository/files/docs/a b.md/raw')) return { text: 'words' };
    return undefined;
  });
  return { api, gitlab: createGitLab('gitlab.com', { base: api.base }) };
}
const at = { path: 'lab/group/fold' };

describe('a repository on GitLab', () => {
  it('is listed by its commit, with the license as SPDX has it', async () => {
    const { api, gitlab } = await aGitLab();
    expect(await gitlab.list(at)).toEqual({
      status: 'found',
      value: {
        path: 'gitlab.com/Lab/Group/fold',
        commit,
        branch: 'main',
        paths: ['src/file0.py', 'src/file1.py'],
        truncated: false,
        license: 'Apache-2.0',
        archived: false,
        fork: false,
      },
    });
    expect(api.asked).toHaveLength(3);
  });

  it('gives its list page by page', async () => {
    const { gitlab } = await aGitLab(({ path }) =>
      path.includes('/tree') ? { json: path.endsWith('page=1') ? entries(100) : entries(3, 100) } : undefined,
    );
    expect(await gitlab.list(at)).toMatchObject({ value: { paths: { length: 103 }, truncated: false } });
  });

  it('is huge: the list is cut, and says so', async () => {
    const { api, gitlab } = await aGitLab(({ path }) => (path.includes('/tree') ? { json: entries(100) } : undefined));
    expect(await gitlab.list(at)).toMatchObject({ value: { truncated: true } });
    expect(api.asked.length).toBeLessThan(30);
  });

  it('is listed in part where a later page is refused', async () => {
    const { gitlab } = await aGitLab(({ path }) => {
      if (!path.includes('/tree')) return undefined;
      return path.endsWith('page=1') ? { json: entries(100) } : { code: 429 };
    });
    expect(await gitlab.list(at)).toMatchObject({
      status: 'found',
      value: { truncated: true, paths: { length: 100 } },
    });
  });

  it.each<[string, object]>([
    ['no branch', { ...project, default_branch: null }],
    ['no branch named', { path_with_namespace: 'Lab/Group/fold' }],
  ])('is empty with %s', async (_, json) => {
    const { gitlab } = await aGitLab(({ path }) => (path.endsWith('license=true') ? { json } : undefined));
    expect(await gitlab.list(at)).toMatchObject({ status: 'found', value: { commit: '', paths: [] } });
  });

  it.each<[string, Reply, string]>([
    ['is private or gone', { code: 404, json: {} }, 'not-found'],
    ['is asked for too often', { code: 429, json: {} }, 'rate-limit'],
    ['answers another shape', { json: { name: 4 } }, 'unexpected'],
  ])('fails when it %s', async (_, reply, reason) => {
    const { gitlab } = await aGitLab(() => reply);
    expect(await gitlab.list(at)).toMatchObject({ status: 'failed', service: 'GitLab', reason });
  });

  it('gives a file with an odd name', async () => {
    const { gitlab } = await aGitLab();
    expect(await gitlab.file(at.path, commit, 'docs/a b.md', 1000)).toMatchObject({ value: 'words' });
  });
});

import { describe, expect, it } from 'vitest';
import { createGitHub } from '../../lib/live/github';
import { createHuggingFace } from '../../lib/live/hugging-face';
import { mostFiles } from '../../lib/openness/choose-files';
import type { Evidence } from '../../lib/openness/evidence';
import { gather, type Progress } from '../../lib/openness/gather';
import { apiAnswer, rawAnswer } from '../fixtures/openness/github-answers';
import { notAsked } from '../fixtures/openness/not-asked';
import { anEvidence, commit, empty, whole } from '../fixtures/openness/repositories';
import { graphRepository, repository } from '../live/github-fixtures';
import { type Asked, type Reply, serveService } from '../live/service-server';

const now = () => Date.parse('2026-11-25T12:00:00Z');

async function tools(evidence: Evidence, fault: (asked: Asked) => Reply | undefined = () => undefined, token?: string) {
  const api = await serveService((asked) => fault(asked) ?? apiAnswer(evidence, asked.path));
  const raw = await serveService((asked) => fault(asked) ?? rawAnswer(evidence, asked.path));
  const hub = await serveService(({ path }) =>
    path === '/api/models/lab/fold'
      ? { json: { id: 'lab/fold', gated: false, tags: ['license:apache-2.0'], siblings: [{ rfilename: 'a.bin' }] } }
      : undefined,
  );
  const github = createGitHub({ base: api.base, rawBase: raw.base, token, now });
  const huggingFace = createHuggingFace({ base: hub.base });
  return { api, raw, hub, options: { ...notAsked, github, huggingFace, token: token !== undefined, now } };
}

describe('gathering', () => {
  it('takes two requests of the API, and the README and at most eight files as they are', async () => {
    const { api, raw, hub, options } = await tools(whole);
    const answer = await gather('Lab/Fold', options);
    expect(api.asked.map(({ path }) => path)).toEqual([
      '/repos/Lab/Fold',
      '/repos/lab/fold/git/trees/main?recursive=1',
    ]);
    expect(raw.asked.length).toBeLessThanOrEqual(mostFiles + 1);
    expect(raw.asked[0]?.path).toBe(`/lab/fold/${commit}/README.md`);
    expect(hub.asked).toEqual([]);
    expect(answer).toMatchObject({
      status: 'found',
      value: { path: 'lab/fold', commit, license: 'MIT', paths: whole.paths, unread: expect.any(Array) },
    });
    if (answer.status !== 'found') return;
    expect(answer.value.texts['README.md']).toBe(whole.texts['README.md']);
    expect(answer.value.texts['fold/model.py']).toContain('nn.Module');
  });

  it('takes one GraphQL query and the list with a token, which says more', async () => {
    const issues = { latest: { nodes: [] }, active: { nodes: [] } };
    const graph = { ...graphRepository, ...issues, nameWithOwner: 'lab/fold', head: { target: { oid: commit } } };
    const { api, options } = await tools(
      whole,
      ({ path }) => (path === '/graphql' ? { json: { data: { repository: graph } } } : undefined),
      'secret',
    );
    const answer = await gather('lab/fold', options);
    expect(api.asked.map(({ path }) => path)).toEqual(['/graphql', `/repos/lab/fold/git/trees/${commit}?recursive=1`]);
    expect(answer).toMatchObject({
      value: { commit, releases: 4, health: { commits90: 3 }, care: { issues: 0, maintained: 2 } },
    });
  });

  it('reads no file again of a commit it has read', async () => {
    const { raw, options } = await tools(whole);
    const first = await gather('lab/fold', options);
    if (first.status !== 'found') throw new Error(first.reason);
    raw.asked.length = 0;
    const again = await gather('lab/fold', { ...options, before: first.value });
    expect(raw.asked).toEqual([]);
    expect(again).toMatchObject({ value: { texts: first.value.texts } });
  });

  it('says how far it is', async () => {
    const steps: Progress[] = [];
    const { options } = await tools(whole);
    await gather('lab/fold', { ...options, onProgress: (progress) => steps.push(progress) });
    expect(steps[0]).toEqual({ step: 'repository', done: 0, of: 2 });
    expect(steps.filter(({ step }) => step === 'texts').map(({ done }) => done)).toEqual(
      steps.slice(1).map((_, index) => index),
    );
  });

  it.each<[string, Reply, string]>([
    ['a repository that is private or is not there', { code: 404, json: {} }, 'not-found'],
    ['one withheld for legal reasons', { code: 451, json: {} }, 'blocked'],
    ['the limit', { code: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99' } }, 'rate-limit'],
    ['another shape', { json: { full_name: 4 } }, 'unexpected'],
  ])('fails for %s, and says why', async (_, reply, reason) => {
    const { options } = await tools(whole, () => reply);
    expect(await gather('lab/fold', options)).toMatchObject({ status: 'failed', service: 'GitHub', reason });
  });

  it('finds nothing in an empty repository', async () => {
    const { raw, options } = await tools(empty);
    expect(await gather('lab/fold', options)).toMatchObject({ status: 'found', value: { paths: [], commit: '' } });
    expect(raw.asked).toEqual([]);
  });

  it('goes on without files that are gone or too long, and names them', async () => {
    const { options } = await tools(whole, ({ path }) => {
      if (path.endsWith('/CITATION.cff')) return { code: 404 };
      return path.endsWith('/README.md') ? { text: 'x'.repeat(2_100_000) } : undefined;
    });
    const answer = await gather('lab/fold', options);
    expect(answer).toMatchObject({
      status: 'found',
      value: { unread: expect.arrayContaining(['README.md', 'CITATION.cff']) },
    });
    expect(answer).not.toHaveProperty('incomplete.reason');
  });

  it('takes the branch where the list’s hash is no commit', async () => {
    const { options } = await tools(whole, ({ path }) => {
      if (path.startsWith(`/lab/fold/${commit}/`)) return { code: 404 };
      const text = whole.texts[path.slice('/lab/fold/main/'.length)];
      return path.startsWith('/lab/fold/main/') && text !== undefined ? { text } : undefined;
    });
    const answer = await gather('lab/fold', options);
    expect(answer).toMatchObject({ value: { commit: 'main', texts: { 'README.md': whole.texts['README.md'] } } });
  });

  it('asks for no further file after a refusal by the limit', async () => {
    const { raw, options } = await tools(whole, ({ path }) =>
      path.includes(commit) && !path.includes('trees') ? { code: 429 } : undefined,
    );
    const answer = await gather('lab/fold', options);
    expect(raw.asked).toHaveLength(1);
    expect(answer).toMatchObject({ status: 'found', incomplete: { reason: 'rate-limit' }, value: { texts: {} } });
  });

  it('says by which name a renamed repository goes now, and reads it under that', async () => {
    const { raw, options } = await tools({ ...whole, path: 'lab/unfold' }, ({ path }) =>
      path === '/repos/lab/fold' ? { json: { ...repository, full_name: 'lab/unfold' } } : undefined,
    );
    expect(await gather('lab/fold', options)).toMatchObject({ status: 'found', value: { path: 'lab/unfold' } });
    expect(raw.asked[0]?.path).toContain('/lab/unfold/');
  });

  it('goes by a list that GitHub cut', async () => {
    const { options } = await tools({ ...whole, truncated: true });
    expect(await gather('lab/fold', options)).toMatchObject({ status: 'found', value: { truncated: true } });
  });

  it.each<[string, Reply, string]>([
    ['the list alone is withheld by law', { code: 451, json: {} }, 'blocked'],
    ['the list alone is refused', { code: 429, json: {} }, 'rate-limit'],
    ['the list has another shape', { json: { tree: 'none' } }, 'unexpected'],
  ])('fails where %s', async (_, reply, reason) => {
    const { options } = await tools(whole, ({ path }) => (path.includes('/git/trees/') ? reply : undefined));
    expect(await gather('lab/fold', options)).toMatchObject({ status: 'failed', reason });
  });

  it('asks for files with odd names', async () => {
    const odd = anEvidence({}, { 'README.md': '# x', 'model #1/model?.py': 'class A(nn.Module): pass' });
    const { options } = await tools(odd);
    expect(await gather('lab/fold', options)).toMatchObject({ value: { unread: [] } });
  });
});

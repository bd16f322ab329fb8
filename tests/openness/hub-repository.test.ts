import { describe, expect, it } from 'vitest';
import { createHuggingFace } from '../../lib/live/hugging-face';
import { checkOpenness } from '../../lib/openness/check';
import { gather } from '../../lib/openness/gather';
import { listHub } from '../../lib/openness/hub-repository';
import { notAsked } from '../fixtures/openness/not-asked';
import { serveService } from '../live/service-server';

const sha = 'abcdef0123456789abcdef0123456789abcdef01';
const model = (more: object = {}) => ({
  id: 'Lab/fold',
  sha,
  gated: false,
  tags: ['license:apache-2.0'],
  siblings: [{ rfilename: 'README.md' }, { rfilename: 'model.safetensors' }, { rfilename: 'config.json' }],
  ...more,
});
const card = '---\nlicense: apache-2.0\n---\n# Fold\nA model of the folding of proteins, and how to use it.\n';

async function check(more: object = {}) {
  const hub = await serveService(({ path }) => {
    if (path === '/api/models/lab/fold') return { json: model(more) };
    return path === `/lab/fold/raw/${sha}/README.md` || path === `/Lab/fold/raw/${sha}/README.md`
      ? { text: card }
      : undefined;
  });
  const huggingFace = createHuggingFace({ base: hub.base });
  const answer = await gather('huggingface.co/lab/fold', { ...notAsked, huggingFace });
  if (answer.status === 'failed') throw new Error(answer.reason);
  const { components, gaps, evidence } = checkOpenness(answer.value, '2026-11-25T12:00:00Z');
  const verdict = (name: string) => components.find((one) => one.name === name)?.finding;
  const license = components.find((one) => one.name === 'Model parameters (Final)')?.license;
  return { hub, verdict, gaps, evidence, license };
}

describe('a model at Hugging Face', () => {
  it('is checked by its own files, under its own license', async () => {
    const { hub, verdict, evidence, license } = await check();
    expect(hub.asked.length).toBeLessThanOrEqual(10);
    expect(evidence).toMatchObject({ path: 'huggingface.co/Lab/fold', commit: sha, license: 'Apache-2.0' });
    expect(verdict('Model parameters (Final)')?.verdict).toBe('found');
    expect(license).toMatchObject({ status: 'known', license: 'Apache-2.0' });
  });

  it('says that code and data often lie elsewhere: nothing is called absent', async () => {
    const { verdict, gaps } = await check();
    expect(gaps).toEqual(['modelPage']);
    expect(verdict('Training code')).toMatchObject({ verdict: 'unknown', notes: ['modelPage'] });
  });

  it('gives gated weights in part', async () => {
    const { verdict } = await check({ gated: 'manual' });
    expect(verdict('Model parameters (Final)')).toMatchObject({ verdict: 'partial', notes: ['gated'] });
  });

  it.each([
    ['cc-by-nc-4.0', 'none'],
    ['other', 'unknown'],
    ['openrail', 'unknown'],
  ])('under %s has a license that is %s', async (spelling, status) => {
    expect((await check({ tags: [`license:${spelling}`] })).license?.status).toBe(status);
  });

  it('that is private or gone fails, in the name of Hugging Face', async () => {
    const hub = await serveService(() => ({ code: 401, json: {} }));
    const answer = await listHub(createHuggingFace({ base: hub.base }), { path: 'lab/fold' });
    expect(answer).toMatchObject({ status: 'failed', service: 'Hugging Face', reason: 'not-found' });
  });
});

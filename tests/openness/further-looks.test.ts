import { describe, expect, it } from 'vitest';
import { createGitHub } from '../../lib/live/github';
import { createHuggingFace } from '../../lib/live/hugging-face';
import { createZenodo } from '../../lib/live/zenodo';
import { checkOpenness } from '../../lib/openness/check';
import type { Evidence } from '../../lib/openness/evidence';
import { lookAtHealth, lookAtLinked } from '../../lib/openness/further-looks';
import { apiAnswer } from '../fixtures/openness/github-answers';
import { notAsked } from '../fixtures/openness/not-asked';
import { anEvidence, openAtHub, whole } from '../fixtures/openness/repositories';
import { commits, releases } from '../live/github-fixtures';
import { type Asked, type Reply, serveService } from '../live/service-server';

async function tools(evidence: Evidence, fault: (asked: Asked) => Reply | undefined = () => undefined) {
  const api = await serveService((asked) => fault(asked) ?? apiAnswer(evidence, asked.path));
  const hub = await serveService(({ path }) =>
    path === '/api/models/lab/fold'
      ? { json: { id: 'lab/fold', gated: false, tags: ['license:apache-2.0'], siblings: [{ rfilename: 'a.bin' }] } }
      : undefined,
  );
  return {
    api,
    hub,
    options: {
      ...notAsked,
      github: createGitHub({ base: api.base }),
      huggingFace: createHuggingFace({ base: hub.base }),
    },
  };
}

describe('looking at Hugging Face', () => {
  it('asks for the models that the README links, and keeps what they say', async () => {
    const { hub, options } = await tools(openAtHub);
    const answer = await lookAtLinked({ ...openAtHub, hub: [] }, options);
    expect(hub.asked.map(({ path }) => path)).toEqual(['/api/models/lab/fold']);
    expect(answer).toMatchObject({
      value: { hub: [{ id: 'lab/fold', gated: false, license: 'apache-2.0', files: ['a.bin'] }] },
    });
  });

  it('says what could not be had', async () => {
    const { options } = await tools(openAtHub);
    const other = anEvidence({}, { 'README.md': '# F\nOur weights: https://huggingface.co/lab/gone' });
    expect(await lookAtLinked(other, options)).toMatchObject({
      value: { hub: [] },
      incomplete: { reason: 'not-found' },
    });
  });
});

describe('looking at the health', () => {
  it('adds commits and releases to what was gathered', async () => {
    const { api, options } = await tools(whole, ({ path }) => {
      if (path.startsWith('/repos/lab/fold/commits')) return { json: commits };
      return path.startsWith('/repos/lab/fold/releases') ? { json: releases } : undefined;
    });
    const answer = await lookAtHealth({ ...whole, releases: undefined }, options);
    expect(answer).toMatchObject({ value: { releases: 1, health: { latestRelease: { name: 'v1.2' } } } });
    expect(api.asked.length).toBeLessThanOrEqual(6);
  });
});

describe('looking at Zenodo', () => {
  const withRecord = anEvidence(
    { paths: ['infer.py'] },
    { 'README.md': '# Fold\nThe weights are at https://doi.org/10.5281/zenodo.1234567 for you.\n' },
  );
  const record = (more: object = {}, files = ['fold.ckpt']) => ({
    id: 1234568,
    metadata: { title: 'Fold', license: { id: 'cc-by-4.0' }, access_right: 'open', ...more },
    files: files.map((key) => ({ key, size: 1 })),
  });

  async function looked(json: object | undefined) {
    const zenodo = await serveService(({ path }) =>
      path === '/api/records/1234567' && json ? { json } : { code: 404, json: {} },
    );
    const answer = await lookAtLinked(withRecord, { ...notAsked, zenodo: createZenodo({ base: zenodo.base }) });
    if (answer.status === 'failed') throw new Error(answer.reason);
    const check = checkOpenness(answer.value, '2026-11-25T12:00:00Z');
    return { zenodo, answer, check, weights: check.components.find(({ id }) => id === 10) };
  }

  it('is offered before it is done, by the number of the record', () => {
    expect(checkOpenness(withRecord, '2026-11-25T12:00:00Z').archives).toEqual(['1234567']);
  });

  it('tells the files and the license: one request for a record', async () => {
    const { zenodo, weights } = await looked(record());
    expect(zenodo.asked).toHaveLength(1);
    expect(weights).toMatchObject({
      finding: { verdict: 'found', notes: [] },
      license: { status: 'known', license: 'CC-BY-4.0' },
    });
  });

  it.each([
    ['of older spelling', { license: { id: 'mit-license' } }, 'known'],
    ['that is not open', { license: { id: 'cc-by-nc-4.0' } }, 'none'],
    ['of no known name', { license: { id: 'other-open' } }, 'unknown'],
    ['that is missing', { license: null }, 'unknown'],
  ])('tells a license %s', async (_, more, status) => {
    expect((await looked(record(more))).weights?.license.status).toBe(status);
  });

  it('says that files are kept back', async () => {
    const { weights } = await looked(record({ access_right: 'restricted' }, []));
    expect(weights?.finding).toMatchObject({ verdict: 'partial', notes: ['gated'] });
  });

  it.each([
    ['is gone', undefined, 'not-found'],
    ['has another shape', { id: true }, 'unexpected'],
  ])('keeps what was known where a record %s, and says so', async (_, json, reason) => {
    const { answer, weights } = await looked(json);
    expect(answer).toMatchObject({ incomplete: { service: 'Zenodo', reason } });
    expect(weights?.finding).toMatchObject({ verdict: 'found', notes: ['linked'] });
  });
});

import { describe, expect, it } from 'vitest';
import { createHuggingFace } from '../../lib/live/hugging-face';
import { faults, serveService } from './service-server';

/** https://huggingface.co/docs/hub/api, types in @huggingface/hub */
const model = {
  id: 'lab/Model',
  author: 'lab',
  gated: 'manual',
  private: false,
  downloads: 1234,
  likes: 5,
  lastModified: '2026-05-01T00:00:00.000Z',
  tags: ['pytorch', 'license:apache-2.0', 'arxiv:1908.06912'],
  siblings: [{ rfilename: 'README.md' }, { rfilename: 'model.safetensors' }],
};

describe('a model of Hugging Face', () => {
  it('has downloads, the gate before its files, its license and files', async () => {
    const { base, asked } = await serveService(() => ({ json: model }));
    expect(await createHuggingFace({ base }).model('lab/Model')).toEqual({
      status: 'found',
      value: {
        id: 'lab/Model',
        downloads: 1234,
        likes: 5,
        gated: 'manual',
        lastModified: '2026-05-01T00:00:00.000Z',
        license: 'apache-2.0',
        files: ['README.md', 'model.safetensors'],
      },
    });
    expect(asked[0]?.path).toBe('/api/models/lab/Model');
  });

  it.each([401, 404])('that is not there or private is not found: %i', async (code) => {
    const { base } = await serveService(() => ({ code, json: { error: 'Repository not found' } }));
    expect(await createHuggingFace({ base }).model('lab/gone')).toMatchObject({ reason: 'not-found' });
  });

  it('under another name now is found', async () => {
    const { base } = await serveService(({ path }) =>
      path.endsWith('old/Model') ? { code: 307, headers: { location: '/api/models/lab/Model' } } : { json: model },
    );
    expect(await createHuggingFace({ base }).model('old/Model')).toMatchObject({ value: { id: 'lab/Model' } });
  });

  it('says when it may be asked again', async () => {
    const { base } = await serveService(() => ({ code: 429, headers: { ratelimit: '"api";r=0;t=55' } }));
    const answer = await createHuggingFace({ base, now: () => 1000 }).model('lab/Model');
    expect(answer).toMatchObject({ reason: 'rate-limit', again: 56_000 });
  });

  it.each(faults)('is a failure with a reason when Hugging Face answers %s', async (_, fault, { reason }) => {
    const { base } = await serveService(() => fault);
    const answer = await createHuggingFace({ base, timeoutMs: 200 }).model('lab/Model');
    expect(answer).toMatchObject({ status: 'failed', service: 'Hugging Face', reason });
  });
});

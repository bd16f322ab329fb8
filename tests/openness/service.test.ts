import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createGitHub } from '../../lib/live/github';
import { createHuggingFace } from '../../lib/live/hugging-face';
import { createOpennessService } from '../../lib/openness/service';
import { openOpennessStore } from '../../lib/openness/store';
import { apiAnswer, rawAnswer } from '../fixtures/openness/github-answers';
import { notAsked } from '../fixtures/openness/not-asked';
import { whole } from '../fixtures/openness/repositories';
import { serveService } from '../live/service-server';

let databases = 0;

async function aService() {
  let down = false;
  const api = await serveService(({ path }) => (down ? { code: 500 } : apiAnswer(whole, path)));
  const raw = await serveService(({ path }) => rawAnswer(whole, path));
  databases += 1;
  const service = createOpennessService(openOpennessStore(`openness ${databases}`), async () => ({
    ...notAsked,
    github: createGitHub({ base: api.base, rawBase: raw.base }),
    huggingFace: createHuggingFace({ base: api.base }),
    token: false,
    now: () => Date.parse('2026-11-25T12:00:00Z'),
  }));
  const fail = () => {
    down = true;
  };
  return { service, api, fail };
}

describe('checks', () => {
  it('are made when asked for, and only then', async () => {
    const { service, api } = await aService();
    expect(await service.check('lab/fold', 'kept')).toEqual({ status: 'idle' });
    expect(api.asked).toEqual([]);
    const reply = await service.check('lab/fold', 'due');
    expect(reply).toMatchObject({ status: 'checked', kept: false, check: { checkedAt: '2026-11-25T12:00:00.000Z' } });
  });

  it('are kept, whatever the case of the name', async () => {
    const { service, api } = await aService();
    await service.check('lab/fold', 'due');
    const before = api.asked.length;
    expect(await service.check('LAB/Fold', 'due')).toMatchObject({ status: 'checked', kept: true });
    expect(await service.check('lab/fold', 'kept')).toMatchObject({ status: 'checked', kept: true });
    expect(api.asked.length).toBe(before);
    await service.check('lab/fold', 'anew');
    expect(api.asked.length).toBe(before + 2);
  });

  it('share the work of two who ask at once', async () => {
    const { service, api } = await aService();
    const replies = await Promise.all([service.check('lab/fold', 'due'), service.check('lab/fold', 'due')]);
    expect(replies.map(({ status }) => status)).toEqual(['checked', 'checked']);
    expect(api.asked).toHaveLength(2);
  });

  it('that fail leave an older one, and say why', async () => {
    const { service, fail } = await aService();
    await service.check('lab/fold', 'due');
    fail();
    expect(await service.check('lab/fold', 'anew')).toMatchObject({
      status: 'checked',
      kept: true,
      failure: { reason: 'down' },
    });
  });

  it('that fail without an older one say why, and forget that they ran', async () => {
    const { service, fail } = await aService();
    fail();
    expect(await service.check('lab/fold', 'due')).toMatchObject({ status: 'failed', failure: { reason: 'down' } });
    await vi.waitFor(() => expect(service.progress('lab/fold')).toBeUndefined());
  });
});

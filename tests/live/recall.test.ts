import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Answer, ServiceFailure } from '../../lib/live/answer';
import { createRecall, type Recall } from '../../lib/live/recall';
import type { Kept, LiveStore } from '../../lib/live/store';

const failure: ServiceFailure = { status: 'failed', service: 'GitHub', reason: 'down' };
let kept: Map<string, Kept>;
let time: number;
let recall: Recall;
const ask = vi.fn<() => Promise<Answer<number>>>();
const wanted = { key: 'a', source: 'GitHub' as const, shape: z.number(), lasts: 1000, ask };

beforeEach(() => {
  kept = new Map();
  time = 5000;
  const store = {
    recall: async (key: string) => kept.get(key),
    keep: async (key: string, one: Kept) => void kept.set(key, one),
  } as LiveStore;
  recall = createRecall(store, () => time);
  ask.mockReset().mockResolvedValue({ status: 'found', value: 7 });
});

const seven = (more: object = {}) => ({ value: 7, source: 'GitHub', at: 5000, due: false, ...more });

describe('a figure', () => {
  it('never asked for is not there, and nobody is asked, where only what is kept is wanted', async () => {
    expect(await recall(wanted, 'kept')).toEqual({ live: undefined });
    expect(ask).not.toHaveBeenCalled();
  });

  it('asked for is given and kept', async () => {
    expect(await recall(wanted, 'due')).toEqual({ live: seven() });
    time = 5500;
    expect(await recall(wanted, 'kept')).toEqual({ live: seven() });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['due', 6000, 1],
    ['due', 6001, 2],
    ['anew', 5001, 2],
    ['kept', 9000, 1],
    // The clock was set back.
    ['due', 4000, 2],
  ] as const)('wanted %s at %i has been asked for %i times', async (mode, later, times) => {
    await recall(wanted, 'due');
    time = later;
    await recall(wanted, mode);
    expect(ask).toHaveBeenCalledTimes(times);
  });

  it('too old says so until a new one comes', async () => {
    await recall(wanted, 'due');
    time = 6001;
    expect(await recall(wanted, 'kept')).toEqual({ live: seven({ due: true }) });
  });

  it('stays when its service fails, with the failure beside it', async () => {
    await recall(wanted, 'due');
    ask.mockResolvedValue(failure);
    time = 6001;
    expect(await recall(wanted, 'due')).toEqual({ live: seven({ due: true }), failure });
  });

  it('of which a part is missing is due at once', async () => {
    ask.mockResolvedValue({ status: 'found', value: 7, incomplete: failure });
    expect(await recall(wanted, 'due')).toEqual({ live: seven({ due: true }), failure });
    await recall(wanted, 'due');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('that another version kept in another shape is asked for again', async () => {
    kept.set('a', { value: { seven: true }, at: 5000, whole: true });
    expect(await recall(wanted, 'kept')).toEqual({ live: undefined });
    expect(await recall(wanted, 'due')).toEqual({ live: seven() });
  });

  it('wanted twice at once is asked for once', async () => {
    const both = await Promise.all([recall(wanted, 'due'), recall(wanted, 'anew')]);
    expect(both).toEqual([{ live: seven() }, { live: seven() }]);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

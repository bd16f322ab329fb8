import { afterEach, describe, expect, it, vi } from 'vitest';
import { orFailure } from '../../lib/kept/failure';

afterEach(() => vi.restoreAllMocks());

describe('work on what is kept', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['UnknownError', 'broken'],
  ])('that ends in %s says why: %s', async (name, why) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const failing = async () => {
      throw new DOMException('no', name);
    };
    expect(await orFailure(failing)).toEqual({ status: 'failed', why });
  });

  it('gives its answer where nothing is wrong', async () => {
    expect(await orFailure(async () => 7)).toBe(7);
  });
});

import { renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useOverview } from '../../../entrypoints/explore/use-overview';
import { arrives, playBackground } from '../app/play-background';

afterEach(() => vi.restoreAllMocks());

const query = { text: '', sort: 'relevance', limit: 20 } as const;

describe('the overview', () => {
  it('that could not be had comes when the catalogue can be asked again', async () => {
    let reply: unknown = { status: 'unavailable' };
    playBackground(() => reply);
    const { result, rerender } = renderHook(({ failed }) => useOverview('leaders', query, 50, failed), {
      initialProps: { failed: false },
    });
    rerender({ failed: true });
    await arrives(() => undefined);
    expect(result.current).toBeUndefined();
    reply = { status: 'found', result: [] };
    rerender({ failed: false });
    await arrives(() => undefined);
    expect(result.current).toEqual({ view: 'leaders', groups: [] });
  });
});

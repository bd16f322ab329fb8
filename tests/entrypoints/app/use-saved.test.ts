import { renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useSaved } from '../../../entrypoints/app/use-saved';
import { aSaved } from '../../saved/fixtures';
import { arrives, playBackground } from './play-background';

afterEach(() => vi.restoreAllMocks());

describe('the saved models', () => {
  const saved = aSaved({ slug: 'esm-2' });
  const full = { status: 'failed', why: 'full' };
  const none = { status: 'found', entries: [], notices: [] };

  it('can be put back until they are back', async () => {
    const replies: Record<string, unknown> = {
      saved: none,
      unsave: { status: 'removed', saved },
      restore: full,
    };
    playBackground((name) => replies[name]);
    const { result } = renderHook(() => useSaved(false));
    await arrives(() => result.current.remove('esm-2'));
    expect(result.current.removed).toEqual(saved);
    await arrives(() => result.current.restore());
    expect(result.current.failure).toBe('full');
    expect(result.current.removed).toEqual(saved);
    replies.restore = { status: 'saved', saved };
    await arrives(() => result.current.restore());
    expect(result.current).toMatchObject({ removed: undefined, failure: undefined });
  });

  it('can be put back one by one, though another is taken out meanwhile', async () => {
    const other = aSaved({ slug: 'evo-2' });
    let restored = (_: unknown) => {};
    playBackground((name, argument) => {
      if (name === 'unsave') return { status: 'removed', saved: argument === 'esm-2' ? saved : other };
      return name === 'restore' ? new Promise((answer) => (restored = answer)) : none;
    });
    const { result } = renderHook(() => useSaved(false));
    await arrives(() => result.current.remove('esm-2'));
    await arrives(() => result.current.restore());
    await arrives(() => result.current.remove('evo-2'));
    await arrives(() => restored({ status: 'saved', saved }));
    expect(result.current.removed).toEqual(other);
  });

  it.each([
    ['kept', { status: 'saved', saved }, true],
    ['not kept, for want of room', full, false],
    ['not kept, for nobody answers', undefined, false],
  ])('say whether a note was kept: %s', async (_, reply, kept) => {
    playBackground((name) => (name === 'annotate' ? reply : none));
    const { result } = renderHook(() => useSaved(false));
    expect(await result.current.annotate('esm-2', 'a note', '')).toBe(kept);
  });
});

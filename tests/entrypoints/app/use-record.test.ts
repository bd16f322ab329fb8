import { renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useRecord } from '../../../entrypoints/app/use-record';
import { arrives, playBackground } from './play-background';

afterEach(() => vi.restoreAllMocks());

describe('the record of a card', () => {
  it('is that of the model that was wanted last, whichever answer comes last', async () => {
    const answers = new Map<unknown, (reply: unknown) => void>();
    playBackground((_, slug) => new Promise((answer) => answers.set(slug, answer)));
    const { result, rerender } = renderHook(({ slug }) => useRecord(slug), { initialProps: { slug: 'one' } });
    rerender({ slug: 'other' });
    await arrives(() => answers.get('other')?.({ status: 'absent' }));
    expect(result.current.state).toEqual({ status: 'absent' });
    await arrives(() => answers.get('one')?.({ status: 'unavailable' }));
    expect(result.current.state).toEqual({ status: 'absent' });
  });
});

import { act } from '@testing-library/preact';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Plays the background. */
export function playBackground(reply: (name: string, argument: unknown) => unknown): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, argument } = message as { name: string; argument: unknown };
    return reply(name, argument);
  });
}

/** Lets everything happen that follows of itself. */
export const arrives = (begin: () => void) =>
  act(async () => {
    begin();
    await new Promise((done) => setTimeout(done));
  });

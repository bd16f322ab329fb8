import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Envelope, type Handlers, listen, overhear, send } from '../lib/messages';

afterEach(() => vi.restoreAllMocks());

const own = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 0 };
const trusting = (message: unknown) => message as Envelope;

/** What a listener does with one message: whether it will answer, and the answer. */
async function deliver(
  handlers: Handlers,
  message: unknown,
  sender: object = own,
  parse: Parameters<typeof listen>[1] = trusting,
) {
  const respond = vi.fn();
  const answers = listen(handlers, parse)(message, sender, respond);
  if (answers) await vi.waitFor(() => expect(respond).toHaveBeenCalled());
  return { answers, reply: respond.mock.calls[0]?.[0] };
}

describe('a listener', () => {
  it('answers with what its handler returns, now or later', async () => {
    const report = { subject: [], mentions: [], hidden: undefined };
    expect(await deliver({ page: () => report }, { name: 'page' })).toEqual({ answers: true, reply: report });
    expect(await deliver({ record: async () => ({ status: 'absent' }) }, { name: 'record', argument: 'a' })).toEqual({
      answers: true,
      reply: { status: 'absent' },
    });
  });

  it('tells the handler the argument and who asks', async () => {
    const lookup = vi.fn(() => ({ status: 'absent' as const }));
    await deliver({ lookup }, { name: 'lookup', argument: { keys: [], panel: 'now' } });
    expect(lookup.mock.calls).toEqual([
      [
        { keys: [], panel: 'now' },
        { tab: 7, frame: 0 },
      ],
    ]);
  });

  it.each([
    ['another extension', { ...own, id: 'other-extension' }],
    ['a page that is no extension', { ...own, id: undefined }],
  ])('does not hear %s', async (_, sender) => {
    const record = vi.fn();
    expect(await deliver({ record }, { name: 'record', argument: 'a' }, sender)).toEqual({
      answers: false,
      reply: undefined,
    });
    expect(record).not.toHaveBeenCalled();
  });

  it('leaves alone what it has no handler for, and what its door refuses', async () => {
    const record = vi.fn();
    expect((await deliver({ record }, { name: 'search' })).answers).toBe(false);
    expect((await deliver({ record }, { name: 'record' }, own, () => undefined)).answers).toBe(false);
    expect(record).not.toHaveBeenCalled();
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['fails later', () => Promise.reject(new Error('broken'))],
  ])('whose handler %s answers nothing, so that nobody waits', async (_, record) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await deliver({ record }, { name: 'record', argument: 'a' })).toEqual({ answers: true, reply: undefined });
    expect(log).toHaveBeenCalledOnce();
  });

  it('is one that the browser calls', () => {
    const listener = listen({}, trusting);
    expect(fakeBrowser.runtime.onMessage.hasListener(listener as never)).toBe(true);
  });
});

describe('a message', () => {
  it('travels with its name and argument, and brings the answer', async () => {
    const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ status: 'absent' });
    expect(await send('record', 'esm-2')).toEqual({ status: 'absent' });
    expect(sendMessage.mock.calls).toEqual([[{ name: 'record', argument: 'esm-2' }]]);
  });

  it.each([
    [
      'rejects',
      async () => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    ],
    [
      'throws at once',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    ['answers nothing', async () => undefined],
  ])('to a browser that %s brings undefined, and no error', async (_, sendMessage) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage as never);
    expect(await send('record', 'esm-2')).toBeUndefined();
  });
});

describe('who overhears', () => {
  const hear = (message: unknown, sender: object) => {
    const heard = vi.fn();
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    overhear(heard);
    const listener = add.mock.lastCall?.[0] as unknown as (...all: unknown[]) => unknown;
    const answer = listener(message, sender, () => {});
    return { heard: heard.mock.calls, answer };
  };

  it('learns what a tab said, and answers nothing', () => {
    expect(hear({ name: 'lookup' }, own)).toEqual({ heard: [['lookup', 7]], answer: undefined });
  });

  it.each([
    ['the extension’s own pages', { name: 'search' }, { ...own, tab: undefined }],
    ['another extension', { name: 'lookup' }, { ...own, id: 'other-extension' }],
    ['what is no message', 'lookup', own],
    ['nothing', undefined, own],
  ])('does not hear %s', (_, message, sender) => {
    expect(hear(message, sender).heard).toEqual([]);
  });

  it('stops', () => {
    const remove = vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener');
    overhear(() => {})();
    expect(remove).toHaveBeenCalledOnce();
  });
});

import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPermissions, startDetector } from '../lib/registration';

type Listener = (change: { origins?: string[] }) => unknown;

let registered: { id: string; matches: string[] }[];
let origins: string[];
let listeners: Record<'installed' | 'startup' | 'added' | 'removed', Listener>;
const executeScript = vi.fn();

/** As strict as the browsers: an id is registered once, and only what is registered can go. */
beforeEach(() => {
  registered = [];
  origins = [];
  listeners = {} as typeof listeners;
  executeScript.mockReset();
  const event = (name: keyof typeof listeners) => ({
    addListener: (listener: Listener) => {
      listeners[name] = listener;
    },
  });
  Object.assign(fakeBrowser.runtime, { onInstalled: event('installed'), onStartup: event('startup') });
  Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => [{ id: 7 }]) });
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins }), onAdded: event('added'), onRemoved: event('removed') },
    scripting: {
      executeScript,
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async ([script]: typeof registered) => {
        if (registered.length > 0 || !script) throw new Error('Duplicate script ID');
        registered = [script];
      },
      unregisterContentScripts: async () => {
        if (registered.length === 0) throw new Error('Nonexistent script ID');
        registered = [];
      },
    },
  });
  followPermissions();
});

const sites = () => registered.flatMap(({ matches }) => matches);

it.each(['installed', 'startup'] as const)('catches up with the permissions when the extension is %s', async (when) => {
  origins = ['https://a.example/*'];
  listeners[when]({});
  await vi.waitFor(() => expect(sites()).toEqual(['https://a.example/*']));
});

it('follows what is added and taken back, one after the other', async () => {
  origins = ['https://a.example/*'];
  const added = listeners.added({ origins });
  origins = ['https://a.example/*', 'https://b.example/*'];
  await Promise.all([added, listeners.added({ origins: ['https://b.example/*'] })]);
  expect(sites()).toEqual(origins);
  origins = [];
  listeners.removed({});
  await vi.waitFor(() => expect(registered).toEqual([]));
});

it('looks at once at a site added while its page is in front', async () => {
  origins = ['https://a.example/*'];
  await listeners.added({ origins });
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/detector-anywhere.js'] }]]);
});

it('says so where the browser lets nobody in', async () => {
  expect(await startDetector(7)).toBe(true);
  executeScript.mockRejectedValueOnce(new Error('Cannot access'));
  expect(await startDetector(7)).toBe(false);
});

import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { joinDesk, putDesk, sendToTab } from '../lib/desk';

const report = { subject: [], mentions: [], hidden: undefined };

/** A browser that runs what it is asked to in the page, which is this one. */
function runInPage() {
  const inTab = vi.fn(async ({ func, args }) => [{ result: await func(...args) }]);
  Object.assign(fakeBrowser.scripting, { executeScript: inTab });
  return inTab;
}

it('a tab is asked what its detector has laid out', async () => {
  putDesk(globalThis, { page: () => report, show: () => {} });
  const inTab = runInPage();
  expect(await sendToTab(7, 'page')).toEqual(report);
  expect(inTab.mock.calls[0]?.[0].target).toEqual({ tabId: 7 });
  putDesk(globalThis, {} as never);
  expect(await sendToTab(7, 'page')).toBeUndefined();
});

it('the panel lays its answer beside them', async () => {
  putDesk(globalThis, { page: () => report, show: () => {} });
  runInPage();
  expect(await sendToTab(7, 'toggle')).toBeUndefined();
  joinDesk(globalThis, { toggle: () => true });
  expect(await sendToTab(7, 'toggle')).toBe(true);
  expect(await sendToTab(7, 'page')).toEqual(report);
});

it('a tab that the browser does not let anybody into answers nothing', async () => {
  Object.assign(fakeBrowser.scripting, {
    executeScript: vi.fn().mockRejectedValue(new Error('Cannot access contents')),
  });
  expect(await sendToTab(7, 'page')).toBeUndefined();
});

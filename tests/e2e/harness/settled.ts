import type { Page } from 'playwright-core';

/**
 * Resolves when the extension's detector has finished with a page on which it does nothing. The question is put in the
 * detector's own world: extension storage answers in order, so an answer to us means that the detector had its own.
 */
export async function detectorSettled(page: Page, extensionId: string): Promise<void> {
  await page.waitForLoadState('load');
  const devtools = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  await devtools.send('Runtime.enable');
  const contextId = worlds.at(-1);
  if (contextId === undefined) throw new Error('The detector does not run on this page.');
  const expression = `(async () => {
    await chrome.storage.local.get(null);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await chrome.storage.local.get(null);
  })()`;
  await devtools.send('Runtime.evaluate', { contextId, expression, awaitPromise: true });
  await devtools.detach();
}

import type { Page } from 'playwright-core';

/** Bytes of JavaScript heap in use in the page's process, all worlds together, after garbage collection. */
export async function heapOf(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  return async () => {
    // Elements are freed a round later than what held them.
    for (let round = 0; round < 3; round += 1) {
      await devtools.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(100);
    }
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return usedSize;
  };
}

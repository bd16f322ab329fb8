import type { ChromiumSession } from './chromium';

export interface WorkerWatch {
  /** Puts the extension's service worker to sleep, as the browser does after half a minute of quiet. */
  stop(): Promise<void>;
  /** How often it has woken since the watch began. */
  wakes(): number;
}

type Running = 'stopped' | 'starting' | 'running' | 'stopping';

/**
 * Watches the extension's service worker through the DevTools protocol. Playwright's own list of workers is of no use
 * here: it keeps a stopped worker.
 */
export async function watchWorker({ context, extensionUrl }: ChromiumSession): Promise<WorkerWatch> {
  const page = await context.newPage();
  await page.goto(extensionUrl('manifest.json'));
  const devtools = await context.newCDPSession(page);
  let state: Running | undefined;
  let wakes = 0;
  let notice = () => {};
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const now = versions.at(-1)?.runningStatus;
    if (now === 'running' && state !== undefined && state !== 'running') wakes++;
    state = now ?? state;
    notice();
  });
  await devtools.send('ServiceWorker.enable');
  return {
    async stop() {
      await devtools.send('ServiceWorker.stopAllWorkers');
      while (state !== 'stopped') {
        await new Promise<void>((resolve) => {
          notice = resolve;
        });
      }
    },
    wakes: () => wakes,
  };
}

import { detectorRuns } from '../hand-over';
import { send } from '../messages';
import { followNavigation } from '../page/navigation';
import { readGlimpse } from '../settings';
import { watchGlance } from './watch';

/** Glances at the pages of a tab from now on, until the detector comes. */
export function runGlance(scope: typeof globalThis, grows: boolean): void {
  const { document, window } = scope;
  const watcher = watchGlance({
    document,
    grows,
    idle: (work) => window.requestIdleCallback(work, { timeout: 1000 }),
    read: () => readGlimpse(document.URL.split('/')[2] ?? ''),
    call: () => send('detector'),
    isOver: () => detectorRuns(scope),
  });
  const look = () => watcher.drawn(document.URL);
  followNavigation(window, grows ? watcher : { moved: watcher.moved });
  look();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true });
}

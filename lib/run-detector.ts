import { putDesk } from './desk';
import type { Subject } from './detect';
import { startRunning } from './hand-over';
import { offerPage } from './marks/bridge';
import { seekMention } from './marks/seek-mention';
import { send } from './messages';
import { followNavigation } from './page/navigation';
import { offerView } from './panel/bridge';
import { readState, writeHidden } from './settings';
import type { Page } from './sites/site';
import { watchPage } from './watch-page';

/**
 * Looks at the pages of a tab from now on, by this reader of what a page is about. Nothing is done where the detector
 * runs already: asked for by the popup, and registered by the same person for the same site, one is enough. `grows`: on
 * sites that nobody looked at, links may come late.
 */
export function runDetector(scope: typeof globalThis, readSubject: (page: Page) => Subject, grows = false): void {
  if (!startRunning(scope)) return;
  const { document, window } = scope;
  let reading: ReturnType<typeof readState> | undefined;
  /** The page and its links ask one after the other: storage is read once for both, and not kept. */
  const readOnce = () => {
    if (!reading) setTimeout(() => (reading = undefined), 1000);
    reading ??= readState();
    return reading;
  };
  const watcher = watchPage({
    document,
    readSubject,
    now: () => new Date(),
    readState: readOnce,
    lookAtLinks: seekMention({
      grows,
      document,
      idle: (work) => window.requestIdleCallback(work, { timeout: 1000 }),
      readState: readOnce,
      offer: (page) => offerPage(scope, page),
      mentions: () => {
        navigation.start();
        return send('mentions');
      },
    }),
    writeHidden,
    lookup: (question) => send('lookup', question),
    left: () => send('left'),
    show: (view) => {
      navigation.start();
      offerView(scope, view);
    },
  });
  const address = () => window.location.href;
  const navigation = followNavigation(window, watcher);
  putDesk(scope, { page: () => watcher.report(address()), show: watcher.show });
  watcher.arrived(address());
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => void watcher.drawn(address()), { once: true });
  } else {
    void watcher.drawn(address());
  }
}

import type { Subject } from './detect';
import { offerPage } from './marks/bridge';
import { seekMention } from './marks/seek-mention';
import { type Envelope, listen, send } from './messages';
import { followNavigation } from './page/navigation';
import { offerView } from './panel/bridge';
import { readState, writeHidden } from './settings';
import type { Page } from './sites/site';
import { watchPage } from './watch-page';

const running = Symbol.for('bio.rodeo/detector');

/**
 * Looks at the pages of a tab from now on, by this reader of what a page is about. Nothing is done where the detector
 * runs already: asked for by the popup, and registered by the same person for the same site, one is enough.
 */
export function runDetector(scope: typeof globalThis, readSubject: (page: Page) => Subject): void {
  const mark = scope as { [running]?: true };
  if (mark[running]) return;
  mark[running] = true;
  const { document, window } = scope;
  const watcher = watchPage({
    document,
    readSubject,
    now: () => new Date(),
    readState,
    lookAtLinks: seekMention({
      document,
      idle: (work) => window.requestIdleCallback(work, { timeout: 1000 }),
      readState,
      offer: (page) => offerPage(scope, page),
      mentions: () => send('mentions'),
    }),
    writeHidden,
    lookup: (question) => send('lookup', question),
    left: () => send('left'),
    show: (view) => offerView(scope, view),
  });
  const address = () => window.location.href;
  followNavigation(window, watcher, new AbortController().signal);
  listen({ page: () => watcher.report(address()), show: () => watcher.show() }, (message) => message as Envelope);
  watcher.arrived(address());
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => void watcher.drawn(address()), { once: true });
  } else {
    void watcher.drawn(address());
  }
}

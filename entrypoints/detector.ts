import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPage } from '../lib/marks/bridge';
import { seekMention } from '../lib/marks/seek-mention';
import { type Envelope, listen, send } from '../lib/messages';
import { followNavigation } from '../lib/page/navigation';
import { offerView } from '../lib/panel/bridge';
import { readState, writeHidden } from '../lib/settings';
import { watchPage } from '../lib/watch-page';

const running = Symbol.for('bio.rodeo/detector');

/*
 * The content script on every matching page. Unlisted, and named in the manifest by wxt.config.ts: WXT's own wrapper
 * for content scripts posts a message into each page.
 */
export default defineUnlistedScript(() => {
  // Asked for by the popup, and registered by the same person for the same site: one is enough.
  const scope = globalThis as { [running]?: true };
  if (scope[running]) return;
  scope[running] = true;
  const watcher = watchPage({
    document,
    now: () => new Date(),
    readState,
    lookAtLinks: seekMention({
      document,
      idle: (work) => requestIdleCallback(work, { timeout: 1000 }),
      readState,
      offer: (page) => offerPage(globalThis, page),
      mentions: () => send('mentions'),
    }),
    writeHidden,
    lookup: (question) => send('lookup', question),
    left: () => send('left'),
    show: (view) => offerView(globalThis, view),
  });
  followNavigation(window, watcher, new AbortController().signal);
  listen({ page: () => watcher.report(location.href), show: () => watcher.show() }, (message) => message as Envelope);
  watcher.arrived(location.href);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => void watcher.drawn(location.href), { once: true });
  } else {
    void watcher.drawn(location.href);
  }
});

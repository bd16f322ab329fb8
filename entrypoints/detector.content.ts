import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Envelope, listen, send } from '../lib/messages';
import { followNavigation } from '../lib/page/navigation';
import { offerView } from '../lib/panel/bridge';
import { readState, writeHidden } from '../lib/settings';
import { matches } from '../lib/sites';
import { watchPage } from '../lib/watch-page';

export default defineContentScript({
  matches: [...matches],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(context) {
    const watcher = watchPage({
      document,
      readState,
      writeHidden,
      lookup: (question) => send('lookup', question),
      left: () => void send('left'),
      show: (view) => offerView(globalThis, view),
    });
    followNavigation(window, watcher, context.signal);
    const stop = listen(
      { page: () => watcher.report(location.href), show: () => watcher.show() },
      (message) => message as Envelope,
    );
    context.onInvalidated(() => browser.runtime?.onMessage.removeListener(stop));
    void watcher.drawn(location.href);
  },
});

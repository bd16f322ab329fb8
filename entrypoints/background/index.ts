import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { openCatalog } from '../../lib/catalog/service';
import { openLiveStore } from '../../lib/live/store';
import { parseEnvelope } from '../../lib/message-door';
import { listen } from '../../lib/messages';
import { identifiersPasted } from '../../lib/pasted';
import { followPdfTabs } from '../../lib/pdf/tabs';
import { followPermissions } from '../../lib/registration';
import { writeFilter, writeRest } from '../../lib/settings';
import { restingSites } from '../../lib/sites/index';
import { answerCatalog } from './catalog';
import { answerLive } from './live';
import { answerPages, badgeFor } from './pages';

/** Milliseconds from the fill to the making of the search index, which a search that comes first does not wait for. */
const searchAfter = 3000;

/** Wiring only: each feature answers its messages in a file of its own beside this one. Listeners are registered at once. */
export default defineBackground(() => {
  const catalog = openCatalog({
    base: browser.runtime.getURL('catalog'),
    readIdentifiers: identifiersPasted,
    onFilter: writeFilter,
    onRest: (rest) => writeRest(restingSites(rest)),
  });

  browser.runtime.onInstalled.addListener(async () => {
    await catalog.update();
    // Pages that are opened first thing are answered before the search is prepared.
    setTimeout(() => void catalog.prepareSearch(), searchAfter);
  });
  followPermissions();
  if (import.meta.env.FIREFOX) followPdfTabs((tab, keys) => void badgeFor(catalog, tab, keys));

  listen(
    { ...answerPages(catalog), ...answerCatalog(catalog), ...answerLive(catalog, openLiveStore()) },
    parseEnvelope,
  );
});

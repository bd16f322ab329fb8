import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { openCatalog } from '../../lib/catalog/service';
import { openLiveStore } from '../../lib/live/store';
import { parseEnvelope } from '../../lib/message-door';
import { listen } from '../../lib/messages';
import { openOpennessStore } from '../../lib/openness/store';
import { identifiersPasted } from '../../lib/pasted';
import { followPdfTabs } from '../../lib/pdf/tabs';
import { followPermissions } from '../../lib/registration';
import { writeFilter } from '../../lib/settings';
import { answerCatalog } from './catalog';
import { answerLive } from './live';
import { followOmnibox } from './omnibox';
import { answerOpenness } from './openness';
import { answerPages, badgeFor } from './pages';
import { watchSitesOff } from './sites-off';
import { startSync, syncedCatalog } from './sync';

/** Milliseconds from the fill to the making of the search index, which a search that comes first does not wait for. */
const searchAfter = 3000;

/** Wiring only: each feature answers its messages in a file of its own beside this one. Listeners are registered at once. */
export default defineBackground(() => {
  const catalog = openCatalog({
    ...syncedCatalog,
    readIdentifiers: identifiersPasted,
    onFilter: writeFilter,
  });
  const sync = startSync(catalog);

  const secrets = openLiveStore();

  browser.runtime.onInstalled.addListener(async () => {
    await sync.keeper.updated();
    // Pages that are opened first thing are answered before the search is prepared.
    setTimeout(() => void catalog.prepareSearch(), searchAfter);
  });
  followPermissions();
  followOmnibox(catalog);
  if (import.meta.env.FIREFOX) followPdfTabs((tab, keys) => void badgeFor(catalog, tab, keys));

  listen(
    {
      ...answerPages(catalog, watchSitesOff()),
      ...answerCatalog(catalog),
      ...answerLive(catalog, secrets),
      ...answerOpenness(openOpennessStore(), secrets),
      ...sync.answers,
    },
    parseEnvelope,
  );
});
